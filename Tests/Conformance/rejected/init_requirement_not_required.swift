protocol Makeable {
    init(name: String)
    var name: String { get }
}

struct Tag: Makeable {
    let name: String
}

class Label: Makeable {
    let name: String
    init(name: String) {
        self.name = name
    }
}

func make<T: Makeable>(_ t: T.Type) -> T { T(name: "x") }
print(make(Tag.self).name)
print(make(Label.self).name)
