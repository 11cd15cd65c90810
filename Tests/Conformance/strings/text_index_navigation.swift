let sentence = "Swift 🚀 is fun, naïve café"

print(sentence.count, sentence.utf8.count, sentence.isEmpty)
let start = sentence.startIndex
print(sentence[start], sentence[sentence.index(before: sentence.endIndex)], sentence[sentence.index(start, offsetBy: 6)])
if let comma = sentence.firstIndex(of: ",") {
    let before = sentence[..<comma], after = sentence[sentence.index(comma, offsetBy: 2)...]
    print(before, "|", after, "|", sentence.distance(from: start, to: comma))
}
print(sentence.index(start, offsetBy: 100, limitedBy: sentence.endIndex) == nil, sentence.indices.count)

var s = "hello"
s.insert("!", at: s.endIndex)
s.insert(contentsOf: " there", at: s.index(before: s.endIndex))
print(s)
s.remove(at: s.index(s.startIndex, offsetBy: 4))
s.removeSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2))
print(s, s.removeLast(), s.removeFirst(), s)
s.replaceSubrange(s.startIndex..<s.index(after: s.startIndex), with: "LL")
s.append(contentsOf: ["a", "b"])
s += "c"
print(s, s.lowercased(), s.uppercased(), s.hasPrefix("LL"), s.hasSuffix("bc"))
s.removeAll { "aeiou".contains($0) }
print(s, s.contains("th"), s.contains { $0.isUppercase })

print("a-b--c".split(separator: "-"), "a-b--c".split(separator: "-", omittingEmptySubsequences: false), "a-b--c".split(separator: "-", maxSplits: 1))
print("one two".split(separator: " ").map { $0.reversed() }.map { String($0) }.joined(separator: "_"))
print(String("stressed".reversed()), "abc".elementsEqual("abc"), "abc" < "abd", "a" < "B", "Z" < "a", "10" < "9", "é" > "e")
print("level".elementsEqual("level".reversed()), "x".compare3("y"), String(repeating: "ab", count: 3), String(42) + String(3.5) + String(true))
extension String { func compare3(_ o: String) -> Int { self < o ? -1 : self == o ? 0 : 1 } }
print("CSV;line".prefix(3), "CSV;line".suffix(4), "CSV;line".dropFirst(4), "CSV;line".dropLast(5), "CSV;line".prefix { $0 != ";" })
let sub = "hello world".dropFirst(6)
print(type(of: sub), sub == "world", String(sub).count, sub.startIndex > "".startIndex, sub.base)
print("line one\nline two\r\nline three".split(whereSeparator: \.isNewline), "tab\tsep".split(separator: "\t"))
for (i, ch) in "añb".enumerated() { print(i, ch, ch.utf8.count, terminator: "; ") }
print()
print("%", "100% \\ \"q\" \u{41}", #"no \(interp) "quotes""#, "multi\tple".count, "日本語".map { String($0) }, "Ωmega".lowercased(), "straße".uppercased())
let joined = ["x", "y"].joined() + [1, 2].map(String.init).joined(separator: "+")
print(joined, Int("42")!, Int(" 42") as Any, Double("3.14")!, "5" + "5", "abc".max()!, "cab".sorted(), "hello".filter { $0 != "l" })
print("mississippi".replacing("ss", with: "SS"), "banana".firstRange(of: "nan") != nil, "a,b".contains(","), "ab".map { $0.asciiValue! })
