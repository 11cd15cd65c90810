var a = [3, 1, 2]
a.append(5); a += [7, 8]; a.insert(0, at: 0)
print(a, a.count, a.first!, a.last!, a[2], a.isEmpty)
a.remove(at: 1); a.removeLast(); a.swapAt(0, 1)
print(a, a.contains(5), a.firstIndex(of: 2) as Any)
print(a.sorted(), a.map { $0 * 2 }, a.filter { $0 > 1 }, a.reversed() as [Int])
print(a[1...2], a.prefix(2), a.suffix(2), a.dropFirst())
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5; grid[0][0] += 1
print(grid)
var d = ["one": 1, "two": 2]
d["three"] = 3; d["one"]! += 10; d["two"] = nil
print(d["one"]!, d["two"] as Any, d.count, d.keys.sorted(), d.values.sorted())
for (k, v) in d.sorted(by: { $0.key < $1.key }) { print(k, v) }
var counts: [Character: Int] = [:]
for ch in "hello" { counts[ch, default: 0] += 1 }
print(counts["l"]!, counts["h"]!)
var groups: [Bool: [Int]] = [:]
for i in 1...6 { groups[i % 2 == 0, default: []].append(i) }
print(groups[true]!, groups[false]!)
var s: Set = [1, 2, 3]
s.insert(3); s.insert(4); s.remove(1)
print(s.count, s.contains(2), s.contains(1), s.union([9]).sorted(), s.intersection([2, 4]).sorted())
let copy = a
a[0] = 99
print(copy[0] != a[0])
print(zip([1, 2], ["a", "b"]).map { "\($0)\($1)" })
print([[1, 2], [3]].flatMap { $0 }, [1, 2, 3].reduce(0) { $0 + $1 }, (1...5).map { $0 * $0 })
print(["b", "a"].joined(separator: "-"), [1, 2, 3].min()!, [1, 2, 3].max()!)
print("abc".map { String($0) }, Array("xyz"), "a,b,c".split(separator: ","))
for (i, x) in a.enumerated() where i > 0 { print(i, x, terminator: " ") }
print()
print([1, 2] == [1, 2], [1: "a"] == [1: "a"], a.allSatisfy { $0 > 0 })
var stack: [String] = []
stack.append("x"); stack.append("y")
print(stack.popLast()!, stack, stack.popLast()!, stack.popLast() as Any)
print([5, 2, 9].sorted { $0 > $1 }, ["bb", "a"].sorted { $0.count < $1.count })
var m = [[1, 2], [3, 4]]
for i in 0..<m.count { for j in 0..<m[i].count { m[i][j] *= 10 } }
print(m)
m[0].append(7)
print(m, m.map { $0.count })
print(Dictionary(grouping: 1...5) { $0 % 2 }[1]!, [1, 2, 3, 4].chunked(2))
extension Array {
  func chunked(_ n: Int) -> [[Element]] {
    stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) }
  }
}
