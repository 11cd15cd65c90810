// Singly linked list as an indirect enum and as a class, with COW and Collection conformance.
enum List<T> {
    case empty
    indirect case cons(T, List)
    init<S: Sequence>(_ s: S) where S.Element == T {
        self = s.reversed().reduce(.empty) { .cons($1, $0) }
    }
    var head: T? { if case .cons(let h, _) = self { h } else { nil } }
    var tail: List { if case .cons(_, let t) = self { t } else { .empty } }
    func fold<R>(_ initial: R, _ f: (R, T) -> R) -> R {
        var acc = initial, cur = self
        while case .cons(let h, let t) = cur {
            acc = f(acc, h)
            cur = t
        }
        return acc
    }
    func reversed() -> List { fold(.empty) { .cons($1, $0) } }
    func map<U>(_ f: (T) -> U) -> List<U> {
        switch self {
        case .empty: .empty
        case .cons(let h, let t): .cons(f(h), t.map(f))
        }
    }
    func appending(_ other: List) -> List { reversed().fold(other) { .cons($1, $0) } }
    var array: [T] { fold([]) { $0 + [$1] } }
}
extension List: ExpressibleByArrayLiteral { init(arrayLiteral e: T...) { self.init(e) } }
extension List where T: Comparable {
    func insertSorted(_ x: T) -> List {
        guard case .cons(let h, let t) = self, h < x else { return .cons(x, self) }
        return .cons(h, t.insertSorted(x))
    }
    var sorted: List { fold([]) { $0.insertSorted($1) } }
}
let l: List = [3, 1, 2]
print(l.array, l.head!, l.tail.array, l.reversed().array, l.map { "\($0)!" }.array, l.appending([9, 8]).array, l.sorted.array, List<Int>().head as Any)
extension List { init() { self = .empty } }

struct LinkedList<T>: Sequence {
    fileprivate final class Node {
        var value: T
        var next: Node?
        init(_ v: T, _ n: Node? = nil) { value = v; next = n }
    }
    private var head: Node?
    private var tail: Node?
    private(set) var count = 0
    private(set) static var copies: Int { get { copyCount } set { copyCount = newValue } }

    private mutating func makeUnique() {
        guard head != nil, !isKnownUniquelyReferenced(&head) else { return }
        Self.copies += 1
        let values = Array(self)
        (head, tail, count) = (nil, nil, 0)
        for v in values { append(v) }
    }
    mutating func append(_ v: T) {
        makeUnique()
        let n = Node(v)
        if let t = tail { t.next = n } else { head = n }
        tail = n
        count += 1
    }
    mutating func push(_ v: T) {
        makeUnique()
        head = Node(v, head)
        if tail == nil { tail = head }
        count += 1
    }
    mutating func pop() -> T? {
        makeUnique()
        guard let h = head else { return nil }
        head = h.next
        if head == nil { tail = nil }
        count -= 1
        return h.value
    }
    mutating func reverse() {
        makeUnique()
        var prev: Node?, cur = head
        tail = head
        while let c = cur {
            (cur, c.next, prev) = (c.next, prev, c)
        }
        head = prev
    }
    func makeIterator() -> AnyIterator<T> {
        var cur = head
        return AnyIterator {
            defer { cur = cur?.next }
            return cur?.value
        }
    }
}
var copyCount = 0
var a = LinkedList<String>()
for w in ["b", "c", "d"] { a.append(w) }
a.push("a")
print(a.joined(), a.count, a.contains("c"), a.map { $0.uppercased() })
var b = a
b.append("e")
b.append("f")
print(a.joined(), b.joined(), copyCount)
b.reverse()
b.append("!")
print(b.joined(), b.pop()!, b.pop()!, b.joined(), b.count, a.joined())
while b.pop() != nil {}
b.append("z")
print(Array(b), b.count, zip(a, 1...).map { "\($0)\($1)" }, a.reduce("") { $1 + $0 }, copyCount)
