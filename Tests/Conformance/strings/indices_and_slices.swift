// String.Index arithmetic, Substring, searching, splitting and mutation.
let s = "The quick brown fox"
let i = s.index(s.startIndex, offsetBy: 4), j = s.index(s.endIndex, offsetBy: -3)
print(s[i], s[i..<j], s[..<i], s[j...], s[s.index(before: s.endIndex)])
print(s.distance(from: s.startIndex, to: j), s.index(i, offsetBy: 100, limitedBy: s.endIndex) == nil)
let sp = s.firstIndex(of: " ")!, last = s.lastIndex(of: " ")!
print(s[..<sp], s[s.index(after: last)...], s[sp...last].count, s.indices.count)
print(s.prefix(3), s.suffix(3), s.dropFirst(4).prefix(5), s.dropLast(4), s.prefix { $0 != "k" })
print(s.hasPrefix("The"), s.hasSuffix("Fox"), s.contains("brown"), s.contains { $0.isNumber }, s.contains("q"))
print(s.split(separator: " "), s.split(separator: "o", maxSplits: 1), "a,,b,".split(separator: ","), "a,,b,".split(separator: ",", omittingEmptySubsequences: false))
print(s.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "_"))
let sub: Substring = s.dropFirst(4)
print(type(of: sub), sub.startIndex == i, s[sub.startIndex...] == sub, String(sub).count, sub.base.count)

var m = "hello"
m.insert("!", at: m.endIndex)
m.insert(contentsOf: ">> ", at: m.startIndex)
m.append(" ok")
m += "?"
print(m)
m.remove(at: m.firstIndex(of: "!")!)
m.removeFirst(3)
m.replaceSubrange(m.startIndex..<m.index(m.startIndex, offsetBy: 1), with: "J")
print(m, m.removeLast(), m.popLast() as Any, m)
m.removeSubrange(m.range(of: "ll")!)
m.removeAll { $0 == "o" }
print(m, m.isEmpty)
extension String {
    func range(of t: String) -> Range<Index>? {
        var i = startIndex
        while i < endIndex {
            if self[i...].hasPrefix(t) { return i..<index(i, offsetBy: t.count) }
            i = index(after: i)
        }
        return nil
    }
    func replacing(all a: String, by b: String) -> String {
        var out = "", rest = self[...]
        while let r = String(rest).range(of: a) {
            let n = String(rest).distance(from: String(rest).startIndex, to: r.lowerBound)
            out += rest.prefix(n) + b
            rest = rest.dropFirst(n + a.count)
        }
        return out + rest
    }
}
print("banana".replacing(all: "an", by: "<>"), "aaa".replacing(all: "b", by: "c"), "x--y--".replacing(all: "--", by: ""))

print(String(repeating: "ab", count: 3), String("olleh".reversed()), ["a", "b"].joined(), "abc".map { $0.asciiValue! }.reduce(0) { $0 + Int($1) })
print("level" == String("level".reversed()), Set("mississippi").sorted(), "abc".enumerated().map { "\($0)\($1)" }, "hello".firstIndex(of: "l") == "hello".index("hello".startIndex, offsetBy: 2))
print("a-b_c".split { $0 == "-" || $0 == "_" }, "abcdef".filter { !"aeiou".contains($0) }, "Hello".map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }.joined())
print("abc".max()!, "hello".min()!, "hello".sorted(), String("hello".sorted()), "hello".shuffledCount, "ab".elementsEqual("ab"), "abc".starts(with: "ab"))
extension String { var shuffledCount: Int { count } }
var chars = Array("swap")
chars.swapAt(0, 3)
print(String(chars), String(chars[1...2]), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }.map { "\($0[0])→\($0[1])" })
