extension Array {
    func chunked(into size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
    func windows(_ n: Int) -> [ArraySlice<Element>] {
        n <= count ? (0...count - n).map { self[$0..<$0 + n] } : []
    }
    func rotated(by k: Int) -> [Element] {
        guard !isEmpty else { return self }
        let shift = ((k % count) + count) % count
        return Array(self[shift...] + self[..<shift])
    }
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension Array where Element: Comparable {
    func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy(<=) }
    func lowerBound(of value: Element) -> Int {
        var (lo, hi) = (startIndex, endIndex)
        while lo < hi {
            let mid = lo + (hi - lo) / 2
            if self[mid] < value { lo = mid + 1 } else { hi = mid }
        }
        return lo
    }
}

extension Array where Element: Hashable {
    func uniqued() -> [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}

let numbers = [4, 8, 15, 16, 23, 42]
print(numbers.chunked(into: 4))
print(numbers.windows(3).map { $0.reduce(0, +) })
print(numbers.rotated(by: 2), numbers.rotated(by: -1))
print(numbers[safe: 2] ?? -1, numbers[safe: 6] ?? -1)
print(numbers.isSorted(), numbers.rotated(by: 1).isSorted())
print([0, 15, 17, 99].map(numbers.lowerBound(of:)))
print(["b", "a", "b", "c", "a"].uniqued())
print(numbers.windows(9).isEmpty, [Int]().chunked(into: 3).count)
let slice = numbers[2...4]
print(slice.startIndex, slice.first!, slice[3], Array(slice)[0])
print(numbers.windows(2).map { $0.last! - $0.first! })
