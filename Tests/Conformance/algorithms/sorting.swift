// Five sorting algorithms checked against the library.
func bubble<T: Comparable>(_ xs: [T]) -> [T] {
    var a = xs
    var end = a.count
    var swapped = true
    while swapped {
        swapped = false
        for i in stride(from: 1, to: end, by: 1) where a[i] < a[i - 1] {
            a.swapAt(i, i - 1)
            swapped = true
        }
        end -= 1
    }
    return a
}
func insertion<T>(_ xs: [T], by less: (T, T) -> Bool) -> [T] {
    var a = xs
    for i in a.indices.dropFirst() {
        var j = i
        let x = a[i]
        while j > 0, less(x, a[j - 1]) {
            a[j] = a[j - 1]
            j -= 1
        }
        a[j] = x
    }
    return a
}
func selection<T: Comparable>(_ xs: [T]) -> [T] {
    var a = xs
    for i in a.indices {
        if let m = a[i...].indices.min(by: { a[$0] < a[$1] }), m != i { a.swapAt(i, m) }
    }
    return a
}
func quick<T: Comparable>(_ xs: [T]) -> [T] {
    guard let pivot = xs.first else { return [] }
    let rest = xs.dropFirst()
    return quick(rest.filter { $0 < pivot }) + [pivot] + quick(rest.filter { $0 >= pivot })
}
func quickInPlace<T: Comparable>(_ a: inout [T], _ lo: Int, _ hi: Int) {
    guard lo < hi else { return }
    let pivot = a[hi]
    var i = lo
    for j in lo..<hi where a[j] <= pivot {
        a.swapAt(i, j)
        i += 1
    }
    a.swapAt(i, hi)
    quickInPlace(&a, lo, i - 1)
    quickInPlace(&a, i + 1, hi)
}
func counting(_ xs: [Int]) -> [Int] {
    guard let lo = xs.min(), let hi = xs.max() else { return [] }
    var counts = Array(repeating: 0, count: hi - lo + 1)
    for x in xs { counts[x - lo] += 1 }
    return counts.enumerated().flatMap { Array(repeating: $0.offset + lo, count: $0.element) }
}
let data = [29, 10, 14, 37, 13, -5, 14, 0, 88]
let expected = data.sorted()
print(expected)
var inPlace = data
quickInPlace(&inPlace, 0, inPlace.count - 1)
let results = ["bubble": bubble(data), "insertion": insertion(data, by: <), "selection": selection(data), "quick": quick(data), "in place": inPlace, "counting": counting(data)]
for (name, r) in results.sorted(by: { $0.key < $1.key }) { print(name, r == expected) }
print(insertion(["pear", "fig", "apple", "kiwi"]) { $0.count < $1.count }, bubble(["b", "a"]), quick([Double]()), insertion(data, by: >))
