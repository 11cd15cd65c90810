// Custom lazy adaptors wrapping a base sequence.
nonisolated struct Windows<Base: Sequence>: Sequence, IteratorProtocol {
    private var base: Base.Iterator
    private var buffer: [Base.Element] = []
    private let size: Int
    init(_ b: Base, _ size: Int) {
        base = b.makeIterator()
        self.size = size
    }
    mutating func next() -> [Base.Element]? {
        if buffer.count == size { buffer.removeFirst() }
        while buffer.count < size {
            guard let x = base.next() else { return nil }
            buffer.append(x)
        }
        return buffer
    }
}
struct Interspersed<Base: Sequence>: Sequence {
    let base: Base
    let separator: Base.Element
    struct Iterator: IteratorProtocol {
        var base: Base.Iterator
        let separator: Base.Element
        var pending: Base.Element?
        var started = false
        mutating func next() -> Base.Element? {
            if let p = pending {
                pending = nil
                return p
            }
            guard let x = base.next() else { return nil }
            if !started {
                started = true
                return x
            }
            pending = x
            return separator
        }
    }
    func makeIterator() -> Iterator { Iterator(base: base.makeIterator(), separator: separator) }
}
extension Sequence {
    func windows(_ n: Int) -> Windows<Self> { Windows(self, n) }
    func interspersed(_ s: Element) -> Interspersed<Self> { Interspersed(base: self, separator: s) }
}
extension Sequence where Element: Equatable {
    func runLengths() -> [(Element, Int)] {
        reduce(into: []) { out, x in
            if let l = out.last, l.0 == x { out[out.count - 1].1 += 1 } else { out.append((x, 1)) }
        }
    }
    func uniqued() -> [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
print(Array([1, 2, 3, 4].windows(2)), Array((1...3).windows(5)).count)
print([3, 5, 8, 2, 9].windows(3).map { $0.reduce(0, +) / 3 })
print(String("abc".interspersed("-")), Array([1].interspersed(0)), Array([Int]().interspersed(0)))
print("aaabccd".runLengths().map { "\($0)\($1)" }.joined(), [1, 2, 1, 3, 2].uniqued())
print((1...).windows(2).lazy.map { $0[0] * $0[1] }.first { $0 > 50 }!)
print("mississippi".runLengths().filter { $0.1 > 1 }.map(\.0))

// moving average with a tiny pipeline
let signal = stride(from: 0.0, to: 4.0, by: 0.5).map { $0 * (4 - $0) }
print(signal)
print(signal.windows(4).map { $0.reduce(0, +) / 4 })
let peaks = signal.windows(3).enumerated().filter { $1[1] > $1[0] && $1[1] > $1[2] }.map { $0.offset + 1 }
print("peaks at", peaks)
nonisolated struct Cycle<C: Collection>: Sequence, IteratorProtocol {
    let c: C
    var i: C.Index
    init(_ c: C) { self.c = c; i = c.startIndex }
    mutating func next() -> C.Element? {
        if c.isEmpty { return nil }
        if i == c.endIndex { i = c.startIndex }
        defer { c.formIndex(after: &i) }
        return c[i]
    }
}
print(zip(1...7, Cycle("abc")).map { "\($0)\($1)" }.joined(separator: " "), Array(Cycle([Int]()).prefix(3)))
