// Parsing and validating text by hand: CSV, key=value, dates, hex, Luhn, ISBN.
func csv(_ line: String) -> [String] {
    var out: [String] = [], cur = "", quoted = false
    var it = line.makeIterator(), pending = it.next()
    while let ch = pending {
        pending = it.next()
        switch (ch, quoted) {
        case ("\"", true) where pending == "\"":
            cur.append("\"")
            pending = it.next()
        case ("\"", _): quoted.toggle()
        case (",", false):
            out.append(cur)
            cur = ""
        default: cur.append(ch)
        }
    }
    return out + [cur]
}
print(csv("a,b,,d"), csv("\"x, y\",2,\"say \"\"hi\"\"\""), csv(""))

func keyValues(_ s: String) -> [(String, String)] {
    s.split(separator: "&").compactMap { part in
        let kv = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return kv.count == 2 ? (String(kv[0]), String(kv[1])) : nil
    }
}
print(keyValues("a=1&b=&c&d=x=y").map { "\($0)->\($1)" })

func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
func date(_ s: String) -> (y: Int, m: Int, d: Int)? {
    let p = s.split(separator: "-", omittingEmptySubsequences: false)
    guard p.count == 3, p.map(\.count) == [4, 2, 2], let y = Int(p[0]), let m = Int(p[1]), let d = Int(p[2]) else { return nil }
    let days = [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12) ~= m, (1...days[m - 1]) ~= d else { return nil }
    return (y, m, d)
}
for s in ["2024-02-29", "2023-02-29", "1900-13-01", "99-1-1", "2000-12-31"] { print(s, date(s).map { "\($0.d)/\($0.m)/\($0.y)" } ?? "invalid") }

func hexColour(_ s: String) -> (UInt8, UInt8, UInt8)? {
    guard s.hasPrefix("#"), s.count == 7, let v = UInt32(s.dropFirst(), radix: 16) else { return nil }
    return (UInt8(v >> 16), UInt8(v >> 8 & 255), UInt8(v & 255))
}
print(hexColour("#FF8000") as Any, hexColour("#12345") as Any, hexColour("#GG0000") as Any)
func luhn(_ s: String) -> Bool {
    let d = s.compactMap(\.wholeNumberValue).reversed().enumerated().map { i, x in i % 2 == 1 ? (x * 2 > 9 ? x * 2 - 9 : x * 2) : x }
    return d.count > 1 && d.reduce(0, +) % 10 == 0
}
print(luhn("4539 1488 0343 6467"), luhn("8273 1232 7352 0569"))
func isbn10(_ s: String) -> Bool {
    let c = s.filter { $0 != "-" }
    guard c.count == 10 else { return false }
    var sum = 0
    for (i, ch) in c.enumerated() {
        guard let v = ch == "X" && i == 9 ? 10 : ch.wholeNumberValue else { return false }
        sum += v * (10 - i)
    }
    return sum % 11 == 0
}
print(isbn10("3-598-21508-8"), isbn10("3-598-21507-X"), isbn10("3-598-21508-9"))
func parseDouble(_ s: Substring) -> Double? {
    var value = 0.0, scale = 0.0, digits = 0, neg = false
    for (i, ch) in s.enumerated() {
        if i == 0, ch == "-" { neg = true } else if ch == ".", scale == 0 { scale = 1 } else if let d = ch.wholeNumberValue {
            digits += 1
            if scale == 0 { value = value * 10 + Double(d) } else { scale /= 10; value += Double(d) * scale }
        } else { return nil }
    }
    return digits == 0 ? nil : neg ? -value : value
}
print(["12.5", "-3", ".25", "1.2.3", "-", "7."].map { parseDouble(Substring($0)) })
print("10110".reduce(0) { $0 * 2 + $1.wholeNumberValue! }, "one,2,three,4".split(separator: ",").map { Int($0) ?? -1 })
