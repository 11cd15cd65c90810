extension Sequence where Element: AdditiveArithmetic {
    func total() -> Element { reduce(.zero, +) }
}

extension Collection where Element: BinaryFloatingPoint {
    var mean: Element? { isEmpty ? nil : total() / Element(count) }
    var variance: Element? {
        guard count > 1, let m = mean else { return nil }
        return map { ($0 - m) * ($0 - m) }.total() / Element(count - 1)
    }
}

extension Collection where Element: BinaryInteger {
    var mean: Double? { map(Double.init).mean }
}

extension Sequence {
    func grouped<Key: Hashable>(by key: (Element) -> Key) -> [Key: [Element]] {
        reduce(into: [:]) { $0[key($1), default: []].append($1) }
    }
    func sorted<V: Comparable>(on value: (Element) -> V, descending: Bool = false) -> [Element] {
        sorted { descending ? value($0) > value($1) : value($0) < value($1) }
    }
}

extension Collection where Element: Hashable & Comparable {
    var mode: Element? {
        let tally = grouped { $0 }.mapValues(\.count)
        return tally.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}

extension Collection where SubSequence == Self, Element: Equatable {
    func trimmingPrefix(of element: Element) -> Self {
        var rest = self
        while let f = rest.first, f == element { rest = rest.dropFirst() }
        return rest
    }
}

func interleave<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element {
    var result: [A.Element] = []
    var i = a.makeIterator(), j = b.makeIterator()
    while true {
        let x = i.next(), y = j.next()
        if let x { result.append(x) }
        if let y { result.append(y) }
        if x == nil && y == nil { return result }
    }
}

print([1, 2, 3].total(), [0.5, 0.25].total(), (1...100).total())
print([2, 4, 4, 4, 5, 5, 7, 9].mode!, [2, 4, 4, 4, 5, 5, 7, 9].mean!, [1.0, 2, 3, 4].variance!, [Float]().mean as Any)
let words = ["delta", "fig", "cat", "echo", "bee", "alpha"]
for (length, group) in words.grouped(by: \.count).sorted(on: { $0.key }) { print(length, group.sorted()) }
print(words.sorted(on: { $0.last! }, descending: true))
print([0, 0, 3, 0].dropFirst(0).trimmingPrefix(of: 0), "---x-".dropFirst(0).trimmingPrefix(of: "-"))
print(interleave([1, 3, 5], [2, 4]), String(interleave("ace", "bdfgh")))
