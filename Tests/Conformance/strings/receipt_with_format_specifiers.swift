import Foundation

struct LineItem { let name: String, quantity: Int, cents: Int
    var total: Int { quantity * cents }
}

func money(_ cents: Int) -> String { String(format: "%d.%02d", cents / 100, abs(cents % 100)) }
func row(_ left: String, _ right: String, width: Int = 28) -> String {
    let gap = max(1, width - left.count - right.count)
    return left + String(repeating: ".", count: gap) + right
}

let basket = [LineItem(name: "Bread", quantity: 2, cents: 249), LineItem(name: "Crème", quantity: 1, cents: 1099), LineItem(name: "Tea", quantity: 12, cents: 5)]
print(String(format: "%@ — %d items", "RECEIPT", basket.count))
for (i, item) in basket.enumerated() { print(row(String(format: "%02d %@ x%d", i + 1, item.name, item.quantity), money(item.total))) }
let subtotal = basket.reduce(0) { $0 + $1.total }
let tax = Int((Double(subtotal) * 0.15).rounded())
print(row("Subtotal", money(subtotal)))
print(row(String(format: "Tax %.0f%%", 15.0), money(tax)))
print(row("TOTAL", money(subtotal + tax)))
print(String(format: "avg %.3f, hex %04X, exp %.2e", Double(subtotal) / Double(basket.count), subtotal, Double(subtotal)))
let barcode = basket.map { $0.name.uppercased().prefix(2) }.joined(separator: "-")
print(barcode, barcode.components(separatedBy: "-").count, barcode.replacingOccurrences(of: "-", with: ""))
let average = [1.005, 2.5, 3.14159].map { String(format: "%6.2f", $0) }
print(average, average.map { $0.trimmingCharacters(in: .whitespaces) })
print("tea".caseInsensitiveCompare("TEA") == .orderedSame, "Crème".folding(options: .diacriticInsensitive, locale: nil), "a\u{300}".precomposedStringWithCanonicalMapping.unicodeScalars.count)
