// Sorting, searching and slicing algorithms written generically.
extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
    mutating func insertionSort() {
        for i in indices.dropFirst() {
            var j = i
            while j > startIndex, self[j] < self[index(before: j)] {
                swapAt(j, index(before: j))
                j = index(before: j)
            }
        }
    }
}
extension RandomAccessCollection where Element: Comparable {
    func lowerBound(_ x: Element) -> Index {
        var lo = startIndex, n = count
        while n > 0 {
            let half = n / 2, mid = index(lo, offsetBy: half)
            if self[mid] < x { lo = index(after: mid); n -= half + 1 } else { n = half }
        }
        return lo
    }
    func binarySearch(_ x: Element) -> Index? {
        let i = lowerBound(x)
        return i != endIndex && self[i] == x ? i : nil
    }
}
func mergeSort<T>(_ xs: [T], by less: (T, T) -> Bool) -> [T] {
    guard xs.count > 1 else { return xs }
    let mid = xs.count / 2
    let l = mergeSort(Array(xs[..<mid]), by: less), r = mergeSort(Array(xs[mid...]), by: less)
    var out: [T] = [], i = 0, j = 0
    while i < l.count && j < r.count {
        if less(r[j], l[i]) { out.append(r[j]); j += 1 } else { out.append(l[i]); i += 1 }
    }
    return out + l[i...] + r[j...]
}
func quickSort<T: Comparable>(_ xs: [T]) -> [T] {
    guard let p = xs.first else { return [] }
    let rest = xs.dropFirst()
    return quickSort(rest.filter { $0 < p }) + [p] + quickSort(rest.filter { $0 >= p })
}
func heapSort(_ xs: inout [Int]) {
    func sift(_ i: Int, _ n: Int) {
        var i = i
        while 2 * i + 1 < n {
            var c = 2 * i + 1
            if c + 1 < n && xs[c + 1] > xs[c] { c += 1 }
            if xs[i] >= xs[c] { return }
            xs.swapAt(i, c)
            i = c
        }
    }
    for i in stride(from: xs.count / 2, through: 0, by: -1) { sift(i, xs.count) }
    for end in stride(from: xs.count - 1, to: 0, by: -1) { xs.swapAt(0, end); sift(0, end) }
}
var seed = 42
func next() -> Int { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 65536 % 100 }
let data = (0..<15).map { _ in next() }
print(data)
let expected = data.sorted()
var x = data
x.insertionSort()
var y = data
heapSort(&y)
print(expected, x == expected, y == expected, quickSort(data) == expected, mergeSort(data, by: <) == expected)
var part = ArraySlice([9, 8, 7, 6, 5])[1..<4]
part.insertionSort()
print(part, part.startIndex, part.binarySearch(7)!, part.binarySearch(9) as Any)
print(expected.lowerBound(50), expected.binarySearch(expected[4])! <= 4, Array("acegi").binarySearch("g")!)
let recs = [("b", 2), ("a", 2), ("c", 1), ("d", 2), ("e", 1)]
print(mergeSort(recs) { $0.1 < $1.1 }.map(\.0).joined(), mergeSort(recs) { $0.1 > $1.1 }.map(\.0).joined())
