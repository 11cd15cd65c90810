// Aligned reports, progress bars, calendars and text boxes.
func pad(_ s: String, _ w: Int, left: Bool = false) -> String {
    let fill = String(repeating: " ", count: max(0, w - s.count))
    return left ? fill + s : s + fill
}
func money(_ cents: Int) -> String {
    let sign = cents < 0 ? "-" : ""
    let (whole, part) = abs(cents).quotientAndRemainder(dividingBy: 100)
    var digits = Array(String(whole))
    var i = digits.count - 3
    while i > 0 {
        digits.insert(",", at: i)
        i -= 3
    }
    return sign + "$" + String(digits) + "." + (part < 10 ? "0" : "") + "\(part)"
}
let lines: [(item: String, qty: Int, cents: Int)] = [
    ("Notebook", 3, 499), ("Laser printer", 1, 24_999), ("Pens (box)", 12, 1_005), ("Server", 2, 1_234_567_89),
]
print(pad("Item", 16) + pad("Qty", 5, left: true) + pad("Amount", 18, left: true))
print(String(repeating: "-", count: 39))
for (item, qty, cents) in lines {
    print(pad(item, 16), pad("\(qty)", 5, left: true), pad(money(qty * cents), 18, left: true), separator: "")
}
let total = lines.map { $0.qty * $0.cents }.reduce(0, +)
print(pad("Total", 21) + pad(money(total), 18, left: true), money(-5), money(99_999))

for percent in stride(from: 0, through: 100, by: 25) {
    let filled = percent / 10
    print("[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 10 - filled) + "]", pad("\(percent)%", 4, left: true))
}
func calendar(days: Int, startingOn weekday: Int) {
    print("Mo Tu We Th Fr Sa Su")
    var row = Array(repeating: "  ", count: weekday)
    for d in 1...days {
        row.append(pad("\(d)", 2, left: true))
        if row.count == 7 || d == days {
            print(row.joined(separator: " "))
            row.removeAll()
        }
    }
}
calendar(days: 30, startingOn: 3)
func boxed(_ text: String) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let width = rows.map(\.count).max() ?? 0
    let bar = "+" + String(repeating: "-", count: width + 2) + "+"
    return ([bar] + rows.map { "| " + pad($0, width) + " |" } + [bar]).joined(separator: "\n")
}
print(boxed("Hello,\nwide world\n\n!"))
