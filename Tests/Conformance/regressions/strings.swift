var s = "Hello"
s += ", World"
s.append("!")
print(s, s.count, s.uppercased(), s.lowercased(), s.isEmpty, s.hasPrefix("Hell"), s.hasSuffix("!"))
for ch in "ab😀é" { print(ch, terminator: "|") }
print()
print(String(s.reversed()), s.contains("World"), s.first!, s.last!)
let i = s.index(s.startIndex, offsetBy: 4)
print(s[i], s[..<i], s[i...], s.prefix(3), s.suffix(2), s.dropFirst(2))
print("a-b-c".split(separator: "-"), "x y z".split(separator: " ").map(String.init))
print("abc" < "abd", "abc" == "abc", "a" + "b", ["x", "y"].joined(), ["x", "y"].joined(separator: "+"))
print(
  String(repeating: "ab", count: 3), String(42), String(3.5), Int("42")!, Double("2.5")!, Int("0x1") as Any)
print("a\u{301}".count, "🇰🇷".count, "e\u{301}" == "é", "👨‍👩‍👧".count)
let text = """
  line 1
    line 2
  """
print(text)
print("tab\tquote\" backslash\\", #"raw \n"#)
let name = "Kim", age = 30
print("\(name) is \(age) years, \(age > 18 ? "adult" : "minor")".count > 5)
print("abc".map { $0.uppercased() }, "a1b2".filter { $0.isNumber }, "hello".sorted(), Array("hey"))
print("one two".split(separator: " ")[1], "  trim ".count)
var chars: [Character] = ["a", "b"]
chars.append("c")
print(String(chars), chars)
print(s.replacing("World", with: "Swift"))
print("ABC".unicodeScalars.map { $0.value }, "abc".utf8.count, Array("hi".utf8))
let c: Character = "x"
print(c.isLetter, c.asciiValue!, String(c) + "y", Character("z"))
print("z".compare("a"))
extension String { func compare(_ o: String) -> String { self > o ? "greater" : "not" } }
print("\(1...3) \([1: 2]) \(Optional(1) as Any) \(1.0) \(true) \((1, "a"))")
debugPrint("quoted\n", 1, [1.5], "x")
print("a", "b", separator: "-", terminator: ".\n")
print(s.firstIndex(of: "o").map { s.distance(from: s.startIndex, to: $0) } as Any)
var t = "abc"
t.insert("X", at: t.index(after: t.startIndex))
t.remove(at: t.startIndex)
print(t, t.indices.count)
print("Straße".count, "ﬁ".count, "\u{1F600}".unicodeScalars.count)
