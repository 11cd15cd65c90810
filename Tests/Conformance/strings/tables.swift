// Padding and alignment by hand, ASCII tables and bar charts.
extension String {
    func padLeft(_ width: Int, _ fill: Character = " ") -> String {
        String(repeating: fill, count: max(0, width - count)) + self
    }
    func padRight(_ width: Int, _ fill: Character = " ") -> String {
        self + String(repeating: fill, count: max(0, width - count))
    }
    func centered(_ width: Int) -> String {
        let space = max(0, width - count)
        return String(repeating: " ", count: space / 2) + self + String(repeating: " ", count: space - space / 2)
    }
}
func fixed(_ x: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let n = Int(x * scale + (x < 0 ? -0.5 : 0.5))
    let digits = String(abs(n)).padLeft(places + 1, "0")
    return (n < 0 ? "-" : "") + digits.dropLast(places) + "." + digits.suffix(places)
}

let rows: [(String, Int, Double)] = [
    ("Widget", 12, 3.5), ("Gadget", 140, 12.999), ("Thingamajig", 7, 0.05), ("Refund", -2, -8.254),
]
let width = rows.map(\.0.count).max()! + 2
let rule = "+" + ["", "", ""].enumerated().map { i, _ in String(repeating: "-", count: i == 0 ? width : 8) }.joined(separator: "+") + "+"
print(rule)
print("|" + "item".centered(width) + "|" + "qty".centered(8) + "|" + "price".centered(8) + "|")
print(rule)
for (name, qty, price) in rows {
    print("|" + name.padRight(width) + "|" + String(qty).padLeft(8) + "|" + fixed(price, 2).padLeft(8) + "|")
}
print(rule)
let total = rows.reduce(0.0) { $0 + Double($1.1) * $1.2 }
print("total".padRight(width + 12, "."), fixed(total, 2))

let counts = ["a": 5, "bb": 12, "ccc": 1]
for (k, v) in counts.sorted(by: { $0.value > $1.value }) {
    print(k.padLeft(4), String(repeating: "█", count: v), v)
}
for i in 1...4 {
    print((1...4).map { String(i * $0).padLeft(3) }.joined())
}
