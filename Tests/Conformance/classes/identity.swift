// Reference identity versus equality; ObjectIdentifier as dictionary key.
final class Node: Equatable, CustomStringConvertible {
    var value: Int
    init(_ value: Int) { self.value = value }
    static func == (a: Node, b: Node) -> Bool { a.value == b.value }
    var description: String { "Node(\(value))" }
}

let a = Node(1)
let b = Node(1)
let c = a
print("a == b:", a == b)
print("a === b:", a === b)
print("a === c:", a === c)
print("a !== b:", a !== b)
c.value = 42
print(a, b, c)
print("a == b now:", a == b)

var visits: [ObjectIdentifier: Int] = [:]
for n in [a, b, c, a, b] {
    visits[ObjectIdentifier(n), default: 0] += 1
}
print("distinct objects:", visits.count)
print("visits a:", visits[ObjectIdentifier(a)]!, "visits b:", visits[ObjectIdentifier(b)]!)
print("ids equal a/c:", ObjectIdentifier(a) == ObjectIdentifier(c))

// optional identity
var maybe: Node? = nil
print("nil === nil:", maybe === nil)
maybe = b
print("maybe === b:", maybe === b)

// let constant of class type is still mutable inside
func bump(_ n: Node) { n.value += 1 }
bump(b)
print(b)

// struct holding a reference: shallow copy
struct Holder {
    var node: Node
    var tag: String
}
let h1 = Holder(node: Node(7), tag: "one")
var h2 = h1
h2.tag = "two"
h2.node.value = 8
print(h1.node, h1.tag, h2.node, h2.tag)
h2.node = Node(9)
print(h1.node, h2.node)

// copy on write helper
struct CowArray {
    final class Storage {
        var items: [Int]
        init(_ items: [Int]) { self.items = items }
    }
    private var storage = Storage([])
    var items: [Int] { storage.items }
    mutating func append(_ x: Int) {
        if !isKnownUniquelyReferenced(&storage) {
            print("copying storage")
            storage = Storage(storage.items)
        }
        storage.items.append(x)
    }
}
var p = CowArray()
p.append(1)
p.append(2)
var q = p
q.append(3)
q.append(4)
print(p.items, q.items)
