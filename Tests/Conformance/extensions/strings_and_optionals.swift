// Extensions on String, Optional, Result, Bool and ranges.
extension String {
    var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
    var initials: String { words.compactMap(\.first).map(String.init).joined(separator: ".") }
    var vowels: Int { count { "aeiouAEIOU".contains($0) } }
    func truncated(to n: Int, with tail: String = "…") -> String { count <= n ? self : prefix(n) + tail }
    func replacing(_ a: Character, by b: Character) -> String { String(map { $0 == a ? b : $0 }) }
    init(lines: String...) { self = lines.joined(separator: "\n") }
    static func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
    mutating func capitalizeFirst() { self = prefix(1).uppercased() + dropFirst() }
    func occurrences(of needle: String) -> Int {
        var n = 0
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(needle) { n += 1 }
            rest = rest.dropFirst()
        }
        return n
    }
}
extension Optional {
    func or(_ fallback: @autoclosure () -> Wrapped) -> Wrapped { self ?? fallback() }
    var isNone: Bool { if case .none = self { true } else { false } }
    func filter(_ test: (Wrapped) -> Bool) -> Wrapped? { flatMap { test($0) ? $0 : nil } }
}
extension Bool { var yesNo: String { self ? "yes" : "no" } }
extension ClosedRange where Bound == Int { var midpoint: Int { lowerBound + count / 2 } }
extension Result {
    var value: Success? { try? get() }
}
struct Oops: Error {}

print("ada king lovelace".initials, "Hello World".vowels, "banana".occurrences(of: "ana"))
print("A long title here".truncated(to: 6), "ok".truncated(to: 6), "cut".truncated(to: 1, with: "."))
print("a-b-c".replacing("-", by: "+"), "=" * 10, String(lines: "x", "y", "z").words)
var name = "grace"
name.capitalizeFirst()
print(name)
let some: Int? = 8
print(some.or(0), Int("q").or(-1), some.filter { $0 > 10 }.isNone, some.filter { $0 < 10 }!)
print((3 > 2).yesNo, false.yesNo, (0...10).midpoint)
print(Result<Int, Oops>.success(3).value!, Result<Int, Oops>.failure(Oops()).value.isNone)
