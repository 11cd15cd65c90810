func insertionSort<T: Comparable>(_ a: inout [T]) {
    for i in a.indices.dropFirst() {
        var j = i
        while j > 0, a[j] < a[j - 1] {
            a.swapAt(j, j - 1)
            j -= 1
        }
    }
}

func mergeSort<T>(_ a: [T], by less: (T, T) -> Bool) -> [T] {
    guard a.count > 1 else { return a }
    let mid = a.count / 2
    var left = mergeSort(Array(a[..<mid]), by: less)[...]
    var right = mergeSort(Array(a[mid...]), by: less)[...]
    var out: [T] = []
    out.reserveCapacity(a.count)
    while let l = left.first, let r = right.first {
        out.append(less(r, l) ? right.removeFirst() : left.removeFirst())
    }
    return out + left + right
}

func quickSort<T: Comparable>(_ a: ArraySlice<T>) -> [T] {
    guard let pivot = a.first else { return [] }
    let rest = a.dropFirst()
    return quickSort(rest.filter { $0 < pivot }[...]) + [pivot] + quickSort(rest.filter { $0 >= pivot }[...])
}

func heapSort<T: Comparable>(_ a: inout [T]) {
    func sift(_ root: Int, _ end: Int) {
        var root = root
        while case let child = 2 * root + 1, child < end {
            let larger = child + 1 < end && a[child] < a[child + 1] ? child + 1 : child
            guard a[root] < a[larger] else { return }
            a.swapAt(root, larger)
            root = larger
        }
    }
    for i in (0..<a.count / 2).reversed() { sift(i, a.count) }
    for end in (1..<max(a.count, 1)).reversed() {
        a.swapAt(0, end)
        sift(0, end)
    }
}

func countingSort(_ bytes: [UInt8]) -> [UInt8] {
    var counts = [Int](repeating: 0, count: 256)
    for b in bytes { counts[Int(b)] += 1 }
    return counts.enumerated().flatMap { Array(repeating: UInt8($0.offset), count: $0.element) }
}

let data = [38, 27, 43, 3, 9, 82, 10, 3]
var a = data
insertionSort(&a)
var h = data
heapSort(&h)
print(a)
print(mergeSort(data, by: >), quickSort(data[...]) == a, h == a)
print(String(decoding: countingSort(Array("sorting bytes".utf8)), as: UTF8.self))

let people = [("Zoe", 30), ("Al", 25), ("Bo", 30), ("Cy", 25)]
print(mergeSort(people) { $0.1 < $1.1 }.map { "\($0.0):\($0.1)" })
var words = ["pear", "Fig", "apple", "fig"]
insertionSort(&words)
print(words, mergeSort(words) { $0.lowercased() < $1.lowercased() })
var empty: [Double] = []
heapSort(&empty)
print(empty.isEmpty, quickSort([2.5][...]), mergeSort([String](), by: <))
