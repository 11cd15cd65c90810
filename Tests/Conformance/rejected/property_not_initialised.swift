class Base {
    let id: Int
    init(id: Int) { self.id = id }
}

class Tagged: Base {
    let tag: String
    let size: Int
    init(id: Int, tag: String) {
        self.tag = tag
        super.init(id: id)
    }
}

let t = Tagged(id: 1, tag: "x")
print(t.id, t.tag)
