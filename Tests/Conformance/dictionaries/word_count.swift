// Counting, grouping and indexing words.
let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom, it was the age of foolishness.
    """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var counts: [String: Int] = [:]
for w in words { counts[w, default: 0] += 1 }

let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
for (word, n) in ranked.prefix(5) {
    let pad = String(repeating: " ", count: 6 - word.count)
    print(word + pad, String(repeating: "*", count: n), n)
}
print("distinct:", counts.count, "total:", counts.values.reduce(0, +))

let byLength = Dictionary(grouping: Set(words), by: \.count)
for length in byLength.keys.sorted() {
    print(length, byLength[length]!.sorted().joined(separator: ","))
}

let byInitial = words.reduce(into: [Character: Set<String>]()) { acc, w in
    acc[w.first!, default: []].insert(w)
}
for (c, set) in byInitial.sorted(by: { $0.key < $1.key }) where set.count > 1 {
    print(c, set.sorted())
}

let letters = text.lowercased().filter(\.isLetter).reduce(into: [:] as [Character: Int]) { $0[$1, default: 0] += 1 }
let top = letters.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
print(top.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
let once = counts.filter { $0.value == 1 }.keys.sorted()
print(once)
let inverted = Dictionary(grouping: counts.keys) { counts[$0]! }.mapValues { $0.sorted() }
print(inverted[4]!, inverted[2]!, inverted[99] ?? [])
