// map, filter, reduce and friends, and chains of them.
let words = "the quick brown fox jumps over the lazy dog".split(separator: " ")
print(words.map { $0.count })
print(words.filter { $0.count > 3 }.map { $0.uppercased() })
print(words.reduce("") { $0 + String($1.first!) })
print(words.reduce(into: [Int: Int]()) { $0[$1.count, default: 0] += 1 }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(words.firstIndex { $0.hasPrefix("j") } ?? -1, words.lastIndex(of: "the")!)
print(words.contains { $0 == "cat" }, words.allSatisfy { !$0.isEmpty })
print(words.prefix { $0 != "fox" }, words.drop { $0.count != 4 }.count)
print(words.min { $0.count < $1.count }!, words.max { $0.count < $1.count }!)

let nested = [[3, 1], [], [2], [5, 4]]
print(nested.flatMap { $0 }, nested.map { $0.reduce(0, +) }, Array(nested.joined()))
print(["7", "eight", "9"].compactMap { Int($0) })
print((1...10).lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }.prefix(3).map { $0 })
print(sequence(first: 1) { $0 < 200 ? $0 * 3 : nil }.map { $0 })
print(zip(1..., words.prefix(3)).map { "\($0).\($1)" }.joined(separator: ", "))

func apply<T>(_ value: T, _ steps: ((T) -> T)...) -> T {
    steps.reduce(value) { acc, step in step(acc) }
}
print(apply(3, { $0 + 1 }, { $0 * 10 }, { -$0 }))

let pipeline: [(name: String, op: (Double) -> Double)] = [
    ("double", { $0 * 2 }), ("half", { $0 / 2 }), ("cube", { $0 * $0 * $0 }),
]
var v = 8.0
for (name, op) in pipeline {
    v = op(v + 1)
    print(name, v)
}
(1...3).forEach { n in
    guard n != 2 else { return }
    print("visit", n)
}
print(words.indices.filter { words[$0].count == 5 })
let counts = [3, 1, 2].sorted().map { n in (1...n).map { "\($0)" }.joined() }
print(counts)
