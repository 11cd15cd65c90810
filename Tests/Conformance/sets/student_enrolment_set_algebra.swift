let courses: [String: Set<String>] = [
    "algebra": ["ann", "bob", "cyd", "dan"],
    "biology": ["bob", "eve"],
    "chemistry": ["cyd", "dan", "eve", "fay"],
]

extension Set where Element: Comparable {
    var list: String { "{" + sorted().map { "\($0)" }.joined(separator: " ") + "}" }
}

let a = courses["algebra"]!, b = courses["biology"]!, c = courses["chemistry"]!
print("all", a.union(b).union(c).list)
print("a∩c", a.intersection(c).list, "a−c", a.subtracting(c).list, "aΔb", a.symmetricDifference(b).list)
print(a.isDisjoint(with: b), Set(["cyd", "dan"]).isSubset(of: a), a.isSuperset(of: ["ann"]), a.isStrictSubset(of: a), a.isSubset(of: a))

for (x, y) in [("algebra", "biology"), ("biology", "chemistry"), ("algebra", "chemistry")] {
    let common = courses[x]!.intersection(courses[y]!)
    let jaccard = Double(common.count) / Double(courses[x]!.union(courses[y]!).count)
    print("\(x)/\(y): \(common.list) \((jaccard * 100).rounded() / 100)")
}

var enrolled = a
print(enrolled.insert("gus").inserted, enrolled.insert("ann").inserted, enrolled.count)
print(enrolled.remove("bob") ?? "-", enrolled.remove("zed") ?? "-", enrolled.contains("bob"))
enrolled.formUnion(["hal", "ann"])
enrolled.formIntersection(["ann", "hal", "gus", "eve"])
enrolled.subtract(["gus"])
enrolled.formSymmetricDifference(["ann", "ivy"])
print(enrolled.list, enrolled == ["ivy", "hal"], enrolled.update(with: "ivy") ?? "new")
let load = courses.values.joined().reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
let busy = Set(load.filter { $0.value > 1 }.keys)
print("busy", busy.list, load.values.max()!, Set(load.values).list)

struct Tag: Hashable {
    let name: String
    let weight: Int
    static func == (l: Tag, r: Tag) -> Bool { l.name.lowercased() == r.name.lowercased() }
    func hash(into hasher: inout Hasher) { hasher.combine(name.lowercased()) }
}
var tags: Set = [Tag(name: "Swift", weight: 1), Tag(name: "swift", weight: 2), Tag(name: "C", weight: 3)]
print(tags.count, tags.contains(Tag(name: "SWIFT", weight: 0)), tags.map(\.weight).reduce(0, +) >= 4)
tags.update(with: Tag(name: "SWIFT", weight: 9))
print(tags.first { $0.name == "SWIFT" }!.weight, tags.count)
func powerSet<T: Hashable>(_ s: Set<T>) -> Set<Set<T>> {
    guard let e = s.first else { return [[]] }
    let rest = powerSet(s.subtracting([e]))
    return rest.union(rest.map { $0.union([e]) })
}
print(powerSet([1, 2, 3]).count, powerSet(["x"]).map(\.count).sorted(), Set("mississippi").list, Set([3, 1, 3]).sorted(by: >))
let (evens, odds) = Set(1...9).reduce(into: (Set<Int>(), Set<Int>())) { if $1 % 2 == 0 { $0.0.insert($1) } else { $0.1.insert($1) } }
print(evens.list, odds.map { $0 * $0 }.sorted(), evens.filter { $0 > 4 }.list, Set<Int>().isEmpty, evens.min()!)
