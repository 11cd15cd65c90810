// Word and character statistics on a text, as in a first programming course.
let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom, it was the age of foolishness...
    """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 } as [String: Int]
let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (w, n) in ranked.prefix(5) { print(w + String(repeating: " ", count: 12 - w.count), String(repeating: "#", count: n), n) }
print("words", words.count, "distinct", counts.count, "lines", text.split(separator: "\n").count)
print("once:", ranked.filter { $0.value == 1 }.map(\.key))
print("longest:", words.max { ($0.count, $1) < ($1.count, $0) }!)
let letters = text.lowercased().filter(\.isLetter)
let freq = Dictionary(grouping: letters, by: { $0 }).mapValues(\.count)
print(freq.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6).map { "\($0.key):\($0.value)" })
print("missing:", String("abcdefghijklmnopqrstuvwxyz".filter { freq[$0] == nil }))
print("vowels", letters.filter { "aeiou".contains($0) }.count, "of", letters.count)
let punct = text.filter { $0.isPunctuation }
print("punctuation", punct.count, Set(punct).sorted())
let lengths = words.map(\.count)
print("mean length x100:", lengths.reduce(0, +) * 100 / lengths.count, "median:", lengths.sorted()[lengths.count / 2])
var histogram = [Int](repeating: 0, count: 12)
for l in lengths { histogram[l] += 1 }
for (l, n) in histogram.enumerated() where n > 0 { print(l < 10 ? " \(l)" : "\(l)", String(repeating: "*", count: n)) }
let bigrams = zip(words, words.dropFirst()).map { $0 + " " + $1 }
let topBigram = Dictionary(grouping: bigrams) { $0 }.mapValues(\.count).max { ($0.value, $1.key) < ($1.value, $0.key) }!
print(topBigram.key, topBigram.value)
let sentences = text.split { ".!?".contains($0) }
print(sentences.count, sentences[0].filter { $0 == "," }.count, text.first!, text.last!, text.filter(\.isUppercase))
let acronym = text.split(separator: " ").compactMap(\.first).filter(\.isLetter).map { $0.uppercased() }.joined()
print(acronym)
print(words.enumerated().filter { $0.element == "age" }.map(\.offset), words.firstIndex(of: "worst")!)
