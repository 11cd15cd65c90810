nonisolated struct LinkedList<Element> {
    fileprivate final class Node {
        var value: Element
        var next: Node?
        init(_ value: Element, _ next: Node? = nil) { self.value = value; self.next = next }
    }
    private var head: Node?
    private var tail: Node?

    init() {}

    mutating func prepend(_ v: Element) {
        head = Node(v, head)
        if tail == nil { tail = head }
    }

    mutating func append(_ v: Element) {
        let node = Node(v)
        if let tail { tail.next = node } else { head = node }
        tail = node
    }

    mutating func reverse() {
        var previous: Node?
        var current = head
        tail = head
        while let node = current {
            (current, node.next, previous) = (node.next, previous, node)
        }
        head = previous
    }

    mutating func removeAll(where test: (Element) -> Bool) {
        let kept = filter { !test($0) }
        self = LinkedList(kept)
    }

    var middle: Element? {
        var slow = head, fast = head?.next
        while let f = fast?.next {
            slow = slow?.next
            fast = f.next
        }
        return slow?.value
    }
}

nonisolated extension LinkedList: Collection {
    struct Index: Comparable {
        fileprivate let node: Node?
        fileprivate let offset: Int
        static func == (a: Index, b: Index) -> Bool { a.offset == b.offset }
        static func < (a: Index, b: Index) -> Bool { a.offset < b.offset }
    }
    var startIndex: Index { Index(node: head, offset: 0) }
    var endIndex: Index {
        var n = 0, node = head
        while let next = node { n += 1; node = next.next }
        return Index(node: nil, offset: n)
    }
    func index(after i: Index) -> Index { Index(node: i.node?.next, offset: i.offset + 1) }
    subscript(i: Index) -> Element { i.node!.value }
}

nonisolated extension LinkedList: ExpressibleByArrayLiteral, RangeReplaceable {
    init(arrayLiteral elements: Element...) { self.init(elements) }
}
nonisolated protocol RangeReplaceable { associatedtype Element; init(); mutating func append(_: Element) }
nonisolated extension RangeReplaceable {
    init<S: Sequence>(_ s: S) where S.Element == Element {
        self.init()
        for e in s { append(e) }
    }
}
nonisolated extension LinkedList: CustomStringConvertible {
    var description: String { map { "\($0)" }.joined(separator: " -> ") }
}

var list: LinkedList = [3, 1, 4, 1, 5]
print(list, list.count, list.first ?? 0, list.middle ?? 0)
list.prepend(9)
list.append(2)
print(list, list.firstIndex(of: 4).map { list[$0] } ?? -1)
list.reverse()
print(list, list.max()!, list.sorted())
list.append(6)
list.removeAll { $0 == 1 }
print(list, list.contains(1), list.dropFirst(2).map { $0 * 2 })
let empty = LinkedList<String>()
print(empty.isEmpty, empty.middle as Any, "[\(empty)]", LinkedList("abc").map { $0.uppercased() })
let i = list.index(list.startIndex, offsetBy: 3)
print(list[i], list[..<i].map { $0 }, list.prefix(2).count, zip(list, list.dropFirst()).map { $1 - $0 })
