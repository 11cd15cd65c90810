// Useful extensions on Sequence, Collection and Dictionary.
extension Sequence {
    func count(where test: (Element) -> Bool, weight: Int) -> Int { reduce(0) { $0 + (test($1) ? weight : 0) } }
    func sorted<K: Comparable>(on key: (Element) -> K) -> [Element] { sorted { key($0) < key($1) } }
    func pairwise() -> [(Element, Element)] { Array(zip(self, dropFirst())) }
    func none(_ test: (Element) -> Bool) -> Bool { !contains(where: test) }
}
extension Sequence where Element: Hashable {
    func uniqued() -> [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
    var histogram: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
extension Sequence where Element: AdditiveArithmetic {
    var sum: Element { reduce(.zero, +) }
    func scan() -> [Element] {
        var total = Element.zero
        var out: [Element] = []
        for x in self {
            total += x
            out.append(total)
        }
        return out
    }
}
extension Collection {
    func chunked(_ size: Int) -> [SubSequence] {
        var out: [SubSequence] = []
        var i = startIndex
        while i != endIndex {
            let j = index(i, offsetBy: size, limitedBy: endIndex) ?? endIndex
            out.append(self[i..<j])
            i = j
        }
        return out
    }
    var middle: Element? { isEmpty ? nil : self[index(startIndex, offsetBy: count / 2)] }
}
extension Array where Element: Comparable {
    var isSorted: Bool { pairwise().allSatisfy { $0 <= $1 } }
    mutating func insertSorted(_ x: Element) { insert(x, at: firstIndex { $0 > x } ?? endIndex) }
}
extension Array where Element == Double {
    var mean: Double? { isEmpty ? nil : sum / Double(count) }
}
print([3, 1, 3, 2, 1].uniqued(), "mississippi".uniqued(), "mississippi".histogram["s"]!)
print([1, 2, 3, 4].sum, [0.5, 0.25].sum, [1, 2, 3, 4].scan(), (1...4).sum)
print([1, 2, 3, 4, 5].chunked(2), "abcdefg".chunked(3), [Int]().chunked(4))
print([1, 2, 2].isSorted, [2, 1].isSorted, ["b", "a"].sorted(on: \.self), ["ccc", "a", "bb"].sorted(on: \.count))
var s = [1, 4, 9]
s.insertSorted(5)
s.insertSorted(100)
print(s, s.middle!, "abc".middle!, [Int]().middle as Any)
print([1.0, 2.0, 4.5].mean!, [Double]().mean as Any)
print([1, 4, 9, 16].pairwise().map { $1 - $0 }, [1, 3].none { $0 % 2 == 0 }, [1, 2, 3].count(where: { $0 > 1 }, weight: 10))
