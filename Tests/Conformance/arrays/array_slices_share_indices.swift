func sum(_ values: ArraySlice<Int>) -> Int {
    guard let head = values.first else { return 0 }
    return head + sum(values.dropFirst())
}

func maximumSubarray(_ xs: [Int]) -> (sum: Int, slice: ArraySlice<Int>) {
    var best = (sum: Int.min, slice: xs[0..<0])
    var current = 0
    var start = 0
    for (i, x) in xs.enumerated() {
        if current <= 0 {
            current = x
            start = i
        } else {
            current += x
        }
        if current > best.sum { best = (current, xs[start...i]) }
    }
    return best
}

func binarySearch<C: RandomAccessCollection>(_ c: C, _ target: C.Element) -> C.Index? where C.Element: Comparable {
    var slice = c[...]
    while !slice.isEmpty {
        let mid = slice.index(slice.startIndex, offsetBy: slice.count / 2)
        if slice[mid] == target { return mid }
        slice = slice[mid] < target ? slice[slice.index(after: mid)...] : slice[..<mid]
    }
    return nil
}

let data = [31, -41, 59, 26, -53, 58, 97, -93, -23, 84]
print(sum(data[...]), sum(data[3..<6]), sum([]))
let best = maximumSubarray(data)
print(best.sum, best.slice, best.slice.startIndex, best.slice.endIndex)
var tail = data[7...]
tail[8] = 0
tail.append(1)
print(tail, data[8], tail.indices)
let sorted = data.sorted()
print(binarySearch(sorted, 59) ?? -1, binarySearch(sorted[2...], 59) ?? -1, binarySearch(sorted, 60) ?? -1)
print((10...20)[binarySearch(10...20, 17)!], binarySearch("acegik".map { $0 }, "g")!)
let parts = data.split(maxSplits: 2, omittingEmptySubsequences: true) { $0 < -40 }
print(parts, parts.map(\.startIndex))
print(data[..<2] + data[8...], Array(data.reversed()[..<3]))
print(data.dropLast(7) == data[0..<3], data.suffix(from: 8), data.prefix(upTo: 1), data.prefix(through: 1))
