extension Collection {
    var second: Element? { dropFirst().first }
    func nth(_ n: Int) -> Element? { n >= 0 && n < count ? self[index(startIndex, offsetBy: n)] : nil }
    func split(at n: Int) -> (SubSequence, SubSequence) { (prefix(n), dropFirst(n)) }
    func combinations() -> [(Element, Element)] {
        indices.flatMap { i in self[index(after: i)...].map { (self[i], $0) } }
    }
    func chunks(_ size: Int) -> [SubSequence] {
        var out: [SubSequence] = []
        var rest = self[...]
        while !rest.isEmpty {
            out.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return out
    }
}
extension BidirectionalCollection where Element: Equatable {
    var isPalindrome: Bool { elementsEqual(reversed()) }
    func trimming(_ e: Element) -> SubSequence {
        var s = self[...]
        while s.first == e { s = s.dropFirst() }
        while s.last == e { s = s.dropLast() }
        return s
    }
}
extension RandomAccessCollection where Element: Comparable {
    func insertionPoint(for e: Element) -> Index {
        var (lo, n) = (startIndex, count)
        while n > 0 {
            let half = n / 2, mid = index(lo, offsetBy: half)
            if self[mid] < e { lo = index(after: mid); n -= half + 1 } else { n = half }
        }
        return lo
    }
    func quickselect(_ k: Int) -> Element? {
        guard k >= 0, k < count, let pivot = self.dropFirst(count / 2).first else { return nil }
        let less = filter { $0 < pivot }, equal = filter { $0 == pivot }, more = filter { $0 > pivot }
        if k < less.count { return less.quickselect(k) }
        return k < less.count + equal.count ? pivot : more.quickselect(k - less.count - equal.count)
    }
}
extension MutableCollection where Self: BidirectionalCollection {
    mutating func reverseInPlace() {
        guard !isEmpty else { return }
        var (i, j) = (startIndex, index(before: endIndex))
        while i < j { swapAt(i, j); formIndex(after: &i); formIndex(before: &j) }
    }
}
extension RangeReplaceableCollection {
    func removingDuplicates<K: Hashable>(by key: (Element) -> K) -> Self { var seen = Set<K>(); return filter { seen.insert(key($0)).inserted } }
    func appending(_ e: Element) -> Self { self + CollectionOfOne(e) }
}
extension Sequence where Element: Numeric & Comparable {
    var runningMax: [Element] { reduce(into: []) { $0.append(Swift.max($0.last ?? $1, $1)) } }
    var differences: [Element] { zip(self, dropFirst()).map { $1 - $0 } }
}
extension Dictionary where Value: Comparable {
    func topKeys(_ n: Int) -> [Key] where Key: Comparable { sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(n).map(\.key) }
}

print("swift".second!, [1].second as Any, (5...9).nth(3)!, "abc".nth(9) as Any)
let (head, tail) = [1, 2, 3, 4].split(at: 1)
print(head, tail, [1, 2, 3].combinations().map { $0 + $1 }, "abcdefg".chunks(3), [Int]().chunks(2).count)
print("racecar".isPalindrome, [1, 2].isPalindrome, "..hi..".trimming("."), [0, 0, 5, 0].trimming(0))
let sorted = [10, 20, 20, 30]
print([5, 20, 25, 99].map(sorted.insertionPoint(for:)), [7, 1, 9, 3, 5].quickselect(2)!, (0..<5).map { [7, 1, 9, 3, 5].quickselect($0)! })
var xs = ["a", "b", "c"]
xs.reverseInPlace()
print(xs, ["apple", "avocado", "bean"].removingDuplicates(by: \.first), "hello".removingDuplicates { $0 }, "ab".appending("c"), [1].appending(2))
print([3, 1, 4, 1, 5].runningMax, [1.5, 4, 2].differences, ["x": 3, "y": 5, "z": 5].topKeys(2))
