infix operator <~: ComparisonPrecedence
infix operator **: MultiplicationPrecedence
infix operator %%: MultiplicationPrecedence
prefix operator §
postfix operator %

func <~ (pattern: String, text: String) -> Bool {
    var p = pattern[...], t = text[...]
    while let c = p.popFirst() {
        if c == "*" {
            let rest = String(p)
            return t.indices.contains { rest <~ String(t[$0...]) } || rest <~ ""
        }
        guard let d = t.popFirst(), c == "?" || c == d else { return false }
    }
    return t.isEmpty
}
func ** <T>(xs: [T], n: Int) -> [T] { (0..<n).flatMap { _ in xs } }
func %% (a: Int, n: Int) -> Int { let r = a % n; return r < 0 ? r + n : r }
prefix func § (s: String) -> [Character: Int] { s.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
postfix func % (x: Double) -> Double { x / 100 }

extension Array where Element: Equatable {
    static func - (a: Self, b: Self) -> Self { a.filter { !b.contains($0) } }
    static func & (a: Self, b: Self) -> Self { a.filter(b.contains) }
    static func << (a: inout Self, e: Element) { a.append(e) }
}
extension Dictionary {
    static func += (a: inout Self, b: Self) { a.merge(b) { $1 } }
    static func | (a: Self, key: Key) -> Value? { a[key] }
}
extension String {
    static func - (s: String, suffix: String) -> String { s.hasSuffix(suffix) ? String(s.dropLast(suffix.count)) : s }
    static func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
    static func *= (s: inout String, n: Int) { s = s * n }
}

print("*.swift" <~ "main.swift", "a?c" <~ "abc", "a*c*" <~ "abcd", "a?c" <~ "ac", "*" <~ "")
print([1, 2] ** 3, -7 %% 3, 7 %% 3, -7 % 3, 25%, 200 * 12.5%)
print((§"banana").sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
var list = [1, 2, 3, 4] - [2, 9] & [1, 3, 4]
list << 7
print(list, [1, 2] + [3] - [1], ["a", "b"] & ["b"])
var d = ["x": 1]
d += ["y": 2, "x": 5]
print((d | "x") ?? 0, (d | "z") as Any, d.count)
var line = "=-"
line *= 4
print(line, "report.txt" - ".txt", "plain" - ".txt", "ab" * 2 + "c")
