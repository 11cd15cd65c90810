final class Storage<Element> {
    var items: [Element]
    init(_ items: [Element]) { self.items = items }
    func clone() -> Storage { Storage(items) }
}

struct CowStack<Element> {
    private var storage = Storage<Element>([])
    private(set) var copies = 0

    init() {}

    private mutating func makeUnique() {
        if !isKnownUniquelyReferenced(&storage) {
            storage = storage.clone()
            copies += 1
        }
    }

    mutating func push(_ element: Element) {
        makeUnique()
        storage.items.append(element)
    }

    mutating func pop() -> Element? {
        guard !storage.items.isEmpty else { return nil }
        makeUnique()
        return storage.items.removeLast()
    }

    var top: Element? { storage.items.last }
    var count: Int { storage.items.count }
    func sharesStorage(with other: CowStack) -> Bool { storage === other.storage }
}

var a = CowStack<Int>()
for i in 1...4 { a.push(i * i) }
print("a:", a.count, "copies:", a.copies)

var b = a
print("shared after assignment:", a.sharesStorage(with: b))
b.push(99)
print("shared after push:", a.sharesStorage(with: b))
print("a.top:", a.top ?? -1, "b.top:", b.top ?? -1, "b.copies:", b.copies)
b.push(100)
print("second push copies:", b.copies)

var c = b
while let v = c.pop() { print(v, terminator: " ") }
print()
print(a.count, b.count, c.count, "copies:", c.copies)
print(c.pop() as Any)
