nonisolated struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? {
        guard n >= 0 else { return nil }
        defer { n -= 1 }
        return n
    }
}

nonisolated struct RingBuffer<Element>: RandomAccessCollection, MutableCollection {
    private var storage: [Element?]
    private var head = 0
    private(set) var count = 0

    init(capacity: Int) { storage = Array(repeating: nil, count: capacity) }

    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(i: Int) -> Element {
        get { storage[(head + i) % storage.count]! }
        set { storage[(head + i) % storage.count] = newValue }
    }

    mutating func append(_ e: Element) {
        if count == storage.count {
            storage[head] = e
            head = (head + 1) % storage.count
        } else {
            storage[(head + count) % storage.count] = e
            count += 1
        }
    }
}

struct Permutations<T>: Sequence {
    let items: [T]
    func makeIterator() -> AnyIterator<[T]> {
        var order: [Int]? = Array(items.indices)
        return AnyIterator {
            guard let current = order else { return nil }
            order = Self.successor(of: current)
            return current.map { items[$0] }
        }
    }
    private static func successor(of a: [Int]) -> [Int]? {
        guard let i = a.indices.dropLast().last(where: { a[$0] < a[$0 + 1] }) else { return nil }
        var b = a
        b.swapAt(i, b.indices.last { b[$0] > b[i] }!)
        b[(i + 1)...].reverse()
        return b
    }
}

print(Array(Countdown(n: 4)), Countdown(n: 3).map { $0 * $0 }, Countdown(n: -1).min() as Any)
var it = Countdown(n: 2)
while let n = it.next() { print(n, terminator: n == 0 ? "\n" : " ") }

var ring = RingBuffer<Int>(capacity: 4)
for i in 1...6 { ring.append(i * 10) }
print(Array(ring), ring.first!, ring.last!, ring.count, ring[1...2].map { $0 })
ring[0] = 99
ring.sort(by: >)
print(Array(ring), ring.firstIndex(of: 50) ?? -1, ring.reversed().map { $0 }, ring.isEmpty)
ring.swapAt(0, 3)
print(ring.map(String.init).joined(separator: ","), ring.dropFirst(2).reduce(0, +), ring.max()!)

print(Permutations(items: ["a", "b", "c"]).map { $0.joined() })
print(Permutations(items: [1, 2, 3, 4]).lazy.filter { $0.first == 4 }.prefix(2).map { $0 }, Permutations(items: [Int]()).map { $0 }.count)
let e = "héllo".enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
print(String(e), zip(1..., Countdown(n: 2)).map { $0 + $1 }, Countdown(n: 5).contains(3), Countdown(n: 5).sorted())
