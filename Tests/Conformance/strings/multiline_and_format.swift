// Multiline literals, raw strings, padding and hand-made formatting.
let name = "World"
let text = """
    Dear \(name),
      indented line
    long \
    line "quotes" and \"""
    tab:\tend

    last
    """
print(text)
print(text.split(separator: "\n", omittingEmptySubsequences: false).count, text.contains("\"\"\""))
print(#"C:\path\"file" \(name) \#(name)"#, ##"a "# b"##)
print(#"""
    raw \n multi "#
    \#(name.count)
    """#)
print("""
    """.isEmpty, "sum: \(1 + 2), nested: \("in \("deep")"), cond: \(name.isEmpty ? "e" : "f")")

extension String {
    func padded(_ n: Int, right: Bool = false, with c: Character = " ") -> String {
        let fill = String(repeating: c, count: max(0, n - count))
        return right ? fill + self : self + fill
    }
    func centred(_ n: Int) -> String {
        let total = max(0, n - count)
        return String(repeating: "·", count: total / 2) + self + String(repeating: "·", count: total - total / 2)
    }
    func wrapped(_ width: Int) -> [String] {
        split(separator: " ").reduce(into: [String]()) { lines, w in
            if let l = lines.last, l.count + w.count + 1 <= width { lines[lines.count - 1] = l + " " + w } else { lines.append("\(w)") }
        }
    }
    var titled: String { split(separator: " ").map { $0.first!.uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ") }
    var camelToSnake: String { map { $0.isUppercase ? "_" + $0.lowercased() : "\($0)" }.joined() }
    func caesar(_ k: UInt8) -> String {
        String(decoding: utf8.map { (b: UInt8) -> UInt8 in
            switch b {
            case 65...90: (b - 65 + k) % 26 + 65
            case 97...122: (b - 97 + k) % 26 + 97
            default: b
            }
        }, as: UTF8.self)
    }
}
func fixed(_ x: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let n = Int((x < 0 ? -x : x) * Double(scale) + 0.5)
    let frac = String(n % scale).padded(places, right: true, with: "0")
    return (x < 0 ? "-" : "") + "\(n / scale)" + (places > 0 ? "." + frac : "")
}
let rows = [("Apples", 3, 1.5), ("Kiwis", 12, 0.333), ("Watermelon", 1, 1234.5678)]
for (n, q, p) in rows { print(n.padded(12) + String(q).padded(4, right: true) + fixed(p, 2).padded(10, right: true) + "|") }
print("mid".centred(9), "toolong".centred(3), fixed(-2.005, 1), fixed(7, 0), fixed(0.5, 3))
for l in "the quick brown fox jumps over the lazy dog".wrapped(12) { print("[" + l.padded(12) + "]") }
print("hELLO wide wORLD".titled, "someVariableName".camelToSnake, "Hello, Zebra!".caesar(3), "Hello, Zebra!".caesar(3).caesar(23), separator: " / ")
func grouped(_ n: Int) -> String {
    var s = String(abs(n)), out = ""
    while s.count > 3 { out = "," + s.suffix(3) + out; s.removeLast(3) }
    return (n < 0 ? "-" : "") + s + out
}
print(grouped(1234567), grouped(-1000), grouped(999), grouped(0), String(48879, radix: 16).padded(8, right: true, with: "0"))
