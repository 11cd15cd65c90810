// ArraySlice, prefix, suffix, dropFirst, split and in-place slice edits.
let a = [10, 20, 30, 40, 50, 60]
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(4), a.prefix(99).count)
print(a.prefix(upTo: 2), a.prefix(through: 2), a.suffix(from: 4))
print(a.prefix { $0 < 35 }, a.drop { $0 < 35 })
let mid = a[2..<5]
print(mid, mid.startIndex, mid.endIndex, mid.count, mid[3])
print(type(of: mid), type(of: Array(mid)))

print([1, 0, 2, 3, 0, 0, 4].split(separator: 0))
print([1, 0, 2, 3, 0, 0, 4].split(separator: 0, omittingEmptySubsequences: false))
print([1, 2, 3, 4, 5].split(maxSplits: 1) { $0 % 2 == 0 })

var b = Array(1...8)
b[2...4].reverse()
print(b)
b[5...].sort(by: >)
print(b)
for i in b[..<3].indices { b[i] *= 10 }
print(b)
b[1..<3] = [0]
print(b)
b.replaceSubrange(0...0, with: repeatElement(7, count: 3))
print(b)

func sum(_ s: ArraySlice<Int>) -> Int { s.isEmpty ? 0 : s.first! + sum(s.dropFirst()) }
print(sum(a[...]), sum(a[1...2]), sum([]))

func mergeSort(_ s: ArraySlice<Int>) -> [Int] {
    guard s.count > 1 else { return Array(s) }
    let m = s.startIndex + s.count / 2
    var l = mergeSort(s[..<m])[...], r = mergeSort(s[m...])[...]
    var out: [Int] = []
    while let x = l.first, let y = r.first {
        if x <= y { out.append(x); l.removeFirst() } else { out.append(y); r = r.dropFirst() }
    }
    return out + l + r
}
print(mergeSort([5, 2, 9, 1, 5, 6, -3][...]))
var queue = a[...]
while let x = queue.popFirst() { print(x, terminator: queue.isEmpty ? "\n" : ">") }
