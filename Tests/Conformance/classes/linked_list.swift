// A doubly linked list and a queue built from node classes.
final class Node<T> {
    var value: T
    var next: Node?
    weak var previous: Node?
    init(_ value: T) { self.value = value }
}
final class LinkedList<T>: Sequence, CustomStringConvertible {
    private(set) var head: Node<T>?
    private(set) var tail: Node<T>?
    private(set) var count = 0
    init(_ items: T...) { items.forEach(append) }

    func append(_ value: T) {
        let node = Node(value)
        if let tail {
            tail.next = node
            node.previous = tail
        } else {
            head = node
        }
        tail = node
        count += 1
    }
    func node(at index: Int) -> Node<T>? {
        var current = head
        var i = 0
        while let node = current, i < index {
            current = node.next
            i += 1
        }
        return current
    }
    @discardableResult
    func remove(_ node: Node<T>) -> T {
        let (before, after) = (node.previous, node.next)
        if let before { before.next = after } else { head = after }
        if let after { after.previous = before } else { tail = before }
        count -= 1
        return node.value
    }
    func reverse() {
        var current = head
        tail = head
        while let node = current {
            current = node.next
            node.next = node.previous
            node.previous = current
            head = node
        }
    }
    func makeIterator() -> AnyIterator<T> {
        var current = head
        return AnyIterator {
            defer { current = current?.next }
            return current?.value
        }
    }
    var description: String { "(" + map { "\($0)" }.joined(separator: " <-> ") + ")" }
}
let list = LinkedList(1, 2, 3, 4)
print(list, list.count)
print(list.remove(list.node(at: 1)!), list)
list.remove(list.head!)
list.append(9)
print(list, list.head!.value, list.tail!.value, list.tail!.previous!.value)
print(list.map { $0 * 10 }, list.contains(9), list.reduce(0, +), list.max()!)
for (i, v) in list.enumerated() where i > 0 { print(i, v) }
let words = LinkedList("a", "b", "c")
words.reverse()
print(words, words.joined(separator: ","), words.node(at: 7) == nil)
