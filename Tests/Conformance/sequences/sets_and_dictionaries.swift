// Set algebra and dictionary transformations, always printed sorted.
let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4, 5]), a.isDisjoint(with: [9]), a.isStrictSuperset(of: [1]), a == [4, 3, 2, 1])
var s = a
print(s.insert(9).inserted, s.insert(9).inserted, s.remove(100) as Any, s.remove(1)!, s.count, s.contains(2))
s.formUnion(7...8)
s.subtract([2, 3])
s.formIntersection(Set(0..<9))
print(s.sorted(), s.min()!, s.max()!, s.filter { $0 > 5 }.sorted(), s.map { $0 * 2 }.sorted(), Set("hello").count)

var d = ["ann": 31, "bob": 25, "cyd": 40]
d["dee"] = 19
d["bob"]! += 1
d["none", default: 0] += 5
print(d.count, d["zed"] as Any, d.removeValue(forKey: "none")!, d.updateValue(20, forKey: "dee")!)
print(d.keys.sorted(), d.values.sorted(), d.sorted { $0.value < $1.value }.map { $0.key })
print(d.mapValues { $0 / 10 }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(d.filter { $0.value > 25 }.keys.sorted(), d.compactMapValues { $0 > 30 ? "old" : nil }.keys.sorted())
print(d.max { $0.value < $1.value }!.key, d.min { $0.value < $1.value }!.key, d.reduce(0) { $0 + $1.value })
print(d.first { $0.value == 40 }!.key, d.contains { $0.key == "ann" }, d.allSatisfy { $0.value > 10 })
d.merge(["ann": 1, "eve": 2]) { old, new in old + new }
print(d["ann"]!, d["eve"]!, d.merging(["eve": 9]) { $1 }["eve"]!, d.isEmpty)

let words = ["tree", "apple", "tea", "ant", "bee", "top"]
let byLetter = Dictionary(grouping: words) { $0.first! }
for k in byLetter.keys.sorted() { print(k, byLetter[k]!.sorted()) }
let counts = words.reduce(into: [Int: Int]()) { $0[$1.count, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)x\($0.value)" })
let index = Dictionary(words.enumerated().map { ($1.count, [$0]) }, uniquingKeysWith: +)
print(index.keys.sorted().map { "\($0):\(index[$0]!)" })
let inverse = Dictionary(uniqueKeysWithValues: d.filter { $0.key != "eve" }.map { ($0.value, $0.key) })
print(inverse.keys.sorted().map { inverse[$0]! })

struct Edge: Hashable { let u, v: String; init(_ x: String, _ y: String) { (u, v) = x < y ? (x, y) : (y, x) } }
let edges: Set = [Edge("a", "b"), Edge("b", "a"), Edge("c", "b")]
print(edges.count, edges.contains(Edge("b", "c")), edges.map { $0.u + $0.v }.sorted())
var degree: [String: Set<String>] = [:]
for e in edges {
    degree[e.u, default: []].insert(e.v)
    degree[e.v, default: []].insert(e.u)
}
print(degree.mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)=\($0.value)" })
var nested: [String: [String: Int]] = [:]
nested["x", default: [:]]["y", default: 10] += 1
nested["x"]?["z"] = 2
print(nested["x"]!.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, nested["q"]?["y"] as Any)
if let i = d.index(forKey: "bob") { print(d[i].key, d[i].value); d.remove(at: i) }
print(d["bob"] as Any, d == d.mapValues { $0 }, Dictionary(zip("ab", 1...), uniquingKeysWith: { a, _ in a }) == ["a": 1, "b": 2])
