func justify(_ text: String, width: Int) -> [String] {
    var lines: [[Substring]] = [[]]
    var length = 0
    for word in text.split(separator: " ") {
        if length + word.count + lines[lines.count - 1].count > width {
            lines.append([])
            length = 0
        }
        lines[lines.count - 1].append(word)
        length += word.count
    }
    return lines.enumerated().map { i, words in
        guard i < lines.count - 1, words.count > 1 else {
            let s = words.joined(separator: " ")
            return s + String(repeating: " ", count: max(0, width - s.count))
        }
        let spaces = width - words.reduce(0) { $0 + $1.count }
        let (each, extra) = spaces.quotientAndRemainder(dividingBy: words.count - 1)
        return words.enumerated().reduce("") { line, item in
            let pad = item.offset == 0 ? 0 : each + (item.offset <= extra ? 1 : 0)
            return line + String(repeating: " ", count: pad) + item.element
        }
    }
}

func center(_ s: String, _ width: Int, _ fill: Character = " ") -> String {
    let total = max(0, width - s.count)
    return String(repeating: fill, count: total / 2) + s + String(repeating: fill, count: total - total / 2)
}

func box(_ lines: [String]) -> String {
    let w = lines.map(\.count).max() ?? 0
    return (["┌" + String(repeating: "─", count: w) + "┐"]
        + lines.map { "│" + $0 + String(repeating: " ", count: w - $0.count) + "│" }
        + ["└" + String(repeating: "─", count: w) + "┘"]).joined(separator: "\n")
}

func columns(_ items: [String], across n: Int) -> [String] {
    let rows = (items.count + n - 1) / n
    let width = (items.map(\.count).max() ?? 0) + 2
    return (0..<rows).map { r in
        stride(from: r, to: items.count, by: rows).map { items[$0] }.enumerated().map { i, s in
            i == n - 1 ? s : s + String(repeating: " ", count: width - s.count)
        }.joined()
    }
}

let text = "This is an example of text justification that should fill each line exactly."
for line in justify(text, width: 18) { print("[\(line)]") }
print(center("title", 15, "*"), "[" + center("ab", 5) + "]", center("toolong", 3))
print(box(["short", "a longer line", ""]))
for row in columns(["ant", "bee", "cat", "dog", "elephant", "fox", "gnu"], across: 3) { print("|" + row) }

func numberWithSeparators(_ n: Int) -> String {
    let digits = String(n.magnitude)
    var out = ""
    for (i, d) in digits.enumerated() {
        if i > 0, (digits.count - i).isMultiple(of: 3) { out.append(",") }
        out.append(d)
    }
    return (n < 0 ? "-" : "") + out
}
print([0, 999, 1000, -1234567, 1_000_000_000].map(numberWithSeparators).joined(separator: " "))
let ordinals = (1...4).map { n in "\(n)" + (["st", "nd", "rd"].indices.contains(n - 1) ? ["st", "nd", "rd"][n - 1] : "th") }
print(ordinals, "diff".commonPrefix("difference"), "a b".commonPrefix("c").isEmpty)
extension String {
    func commonPrefix(_ other: String) -> Substring { prefix(zip(self, other).prefix { $0 == $1 }.count) }
}
