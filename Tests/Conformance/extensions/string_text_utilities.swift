extension String {
    var words: [Substring] { split(whereSeparator: \.isWhitespace) }
    var isPalindrome: Bool {
        let letters = lowercased().filter(\.isLetter)
        return !letters.isEmpty && letters.elementsEqual(letters.reversed())
    }
    var titleCased: String { words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ") }
    var camelToSnake: String {
        reduce(into: "") { out, ch in
            if ch.isUppercase {
                if !out.isEmpty { out.append("_") }
                out += ch.lowercased()
            } else {
                out.append(ch)
            }
        }
    }

    func padded(to width: Int, with pad: Character = " ", trailing: Bool = true) -> String {
        let fill = String(repeating: pad, count: max(0, width - count))
        return trailing ? self + fill : fill + self
    }
    func wrapped(at width: Int) -> [String] {
        words.reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
    mutating func truncate(to limit: Int, ellipsis: String = "…") {
        if count > limit { self = prefix(limit - ellipsis.count) + ellipsis }
    }
    subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
    subscript(bounds: Range<Int>) -> Substring {
        let lower = index(startIndex, offsetBy: bounds.lowerBound)
        return self[lower..<index(lower, offsetBy: bounds.count)]
    }
    static func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
}

extension StringProtocol {
    func occurrences(of ch: Character) -> Int { reduce(0) { $0 + ($1 == ch ? 1 : 0) } }
}

print("  the quick\tbrown\nfox ".words, "hello wORLD".titleCased)
print(["A man, a plan, a canal: Panama", "nope", "", "Été"].map(\.isPalindrome))
print("parseHTTPResponse".camelToSnake, "simple".camelToSnake)
print("[" + "ab".padded(to: 5) + "]", "7".padded(to: 3, with: "0", trailing: false), "long".padded(to: 2))
for line in "the extension adds methods to an existing type without subclassing".wrapped(at: 20) { print("|", line) }
var s = "a long sentence"
s.truncate(to: 7)
print(s, s.count)
s.truncate(to: 10)
print(s, "swift"[1], "swift"[1..<4], "ab" * 3)
print("banana".occurrences(of: "a"), "banana".dropFirst(3).occurrences(of: "n"))
