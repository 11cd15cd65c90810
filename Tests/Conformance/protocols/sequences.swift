// Conforming to Sequence, IteratorProtocol and Collection.
nonisolated struct Countdown: Sequence, IteratorProtocol {
    var current: Int
    mutating func next() -> Int? {
        guard current > 0 else { return nil }
        defer { current -= 1 }
        return current
    }
}
for n in Countdown(current: 3) { print(n, terminator: "...") }
print("liftoff")
print(Countdown(current: 5).filter { $0 % 2 == 1 }, Countdown(current: 4).reduce(1, *), Array(Countdown(current: 3)))
print(Countdown(current: 9).prefix(2).map { $0 }, Countdown(current: 4).sorted(), Countdown(current: 3).contains(7))

nonisolated struct Fibonacci: Sequence {
    let limit: Int
    struct Iterator: IteratorProtocol {
        var a = 0, b = 1
        let limit: Int
        mutating func next() -> Int? {
            guard a <= limit else { return nil }
            defer { (a, b) = (b, a + b) }
            return a
        }
    }
    func makeIterator() -> Iterator { Iterator(limit: limit) }
}
let fib = Fibonacci(limit: 100)
print(Array(fib), fib.max()!, fib.first { $0 > 20 }!)
print(zip(fib, fib.dropFirst()).map { $1 - $0 })
print(fib.enumerated().filter { $0.offset % 4 == 0 }.map(\.element))

nonisolated struct Ring<T>: Collection {
    private var items: [T]
    private var offset = 0
    init(_ items: [T]) { self.items = items }
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> T { items[(i + offset) % items.count] }
    mutating func rotate(_ n: Int = 1) { offset = (offset + n) % items.count }
}
var ring = Ring(["a", "b", "c", "d"])
print(ring.count, ring.first!, ring.joined())
ring.rotate(2)
print(ring.joined(), ring[1], ring.firstIndex(of: "a")!, ring.map { $0.uppercased() }, ring.isEmpty)
print(ring.prefix(2).joined(), ring.dropFirst(3).map { $0 }, ring.indices.count, ring.contains("z"))
var it = ring.makeIterator()
print(it.next()!, it.next()!)

let powers = sequence(state: 1) { (s: inout Int) -> Int? in
    defer { s *= 2 }
    return s < 100 ? s : nil
}
print(Array(powers))
var n = 0
let gen = AnyIterator { () -> Int? in n += 1; return n <= 3 ? n * n : nil }
print(Array(gen))
