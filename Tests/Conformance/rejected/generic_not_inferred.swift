struct Box<T> {
    var items: [T] = []
    mutating func add(_ x: T) { items.append(x) }
}

func makeBox<T>() -> Box<T> {
    Box<T>()
}

var ints: Box<Int> = makeBox()
ints.add(3)
print(ints.items)
let other = makeBox()
print("done")
