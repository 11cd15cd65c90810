struct RunLengthSequence<Element: Equatable>: Sequence {
    private(set) var runs: [(value: Element, count: Int)] = []

    init<S: Sequence>(_ s: S) where S.Element == Element {
        for e in s {
            if let last = runs.last, last.value == e { runs[runs.count - 1].count += 1 } else { runs.append((e, 1)) }
        }
    }

    struct Iterator: IteratorProtocol {
        var runs: ArraySlice<(value: Element, count: Int)>
        var used = 0
        mutating func next() -> Element? {
            guard let run = runs.first else { return nil }
            used += 1
            if used == run.count {
                runs.removeFirst()
                used = 0
            }
            return run.value
        }
    }
    func makeIterator() -> Iterator { Iterator(runs: runs[...]) }
    var underestimatedCount: Int { runs.reduce(0) { $0 + $1.count } }
}

nonisolated struct ZipLongest<A: Sequence, B: Sequence>: Sequence, IteratorProtocol {
    var a: A.Iterator, b: B.Iterator
    init(_ a: A, _ b: B) {
        self.a = a.makeIterator()
        self.b = b.makeIterator()
    }
    mutating func next() -> (A.Element?, B.Element?)? {
        switch (a.next(), b.next()) {
        case (nil, nil): nil
        case let pair: pair
        }
    }
}

func merge<T: Comparable>(_ lists: [[T]]) -> UnfoldSequence<T, [ArraySlice<T>]> {
    sequence(state: lists.map { $0[...] }) { slices in
        guard let i = slices.indices.filter({ !slices[$0].isEmpty }).min(by: { slices[$0].first! < slices[$1].first! }) else { return nil }
        return slices[i].removeFirst()
    }
}

extension Sequence {
    func cycled(_ n: Int) -> some Sequence<Element> { (0..<n).lazy.flatMap { _ in self } }
    func interspersed(with separator: Element) -> [Element] {
        var out: [Element] = []
        for e in self {
            if !out.isEmpty { out.append(separator) }
            out.append(e)
        }
        return out
    }
}

let encoded = RunLengthSequence("wwwwbbbwwr")
print(encoded.runs.map { "\($0.count)\($0.value)" }.joined(), String(encoded), encoded.underestimatedCount)
print(RunLengthSequence([1, 1, 2]).map { $0 * 10 }, RunLengthSequence([Int]()).runs.isEmpty)
for (n, c) in ZipLongest([1, 2, 3], "ab") { print(n.map(String.init) ?? "-", c.map(String.init) ?? "-") }
print(Array(merge([[1, 4, 9], [2, 3], [], [0, 10]])))
print(Array([1, 2].cycled(3)), String("abc".interspersed(with: "-")), [0].interspersed(with: 1))
var generator = [10, 20, 30].makeIterator()
_ = generator.next()
print(IteratorSequence(generator).map { $0 + 1 })
let steps = sequence(first: (a: 1, b: 1)) { ($0.b, $0.a + $0.b) }.lazy.map(\.a).prefix { $0 < 60 }
print(Array(steps), AnySequence { [1, 2].makeIterator() }.reduce(0, +))
var primes = sequence(state: [Int]()) { (found: inout [Int]) -> Int? in
    let n = (((found.last ?? 1) + 1)...).first { c in !found.contains { c % $0 == 0 } }!
    found.append(n)
    return n
}
print(primes.next()!, primes.next()!, Array(primes.prefix(5)))
