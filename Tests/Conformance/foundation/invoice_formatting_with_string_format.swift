import Foundation

struct Line {
    let item: String
    let quantity: Int
    let unitPrice: Double
    var total: Double { Double(quantity) * unitPrice }
}

struct Invoice {
    let number: Int
    let lines: [Line]
    let taxRate: Double

    var subtotal: Double { lines.map(\.total).reduce(0, +) }
    var tax: Double { (subtotal * taxRate * 100).rounded() / 100 }

    func render() -> String {
        var out = [String(format: "INVOICE #%06d", number)]
        for (i, line) in lines.enumerated() {
            let name = line.item.padding(toLength: 14, withPad: ".", startingAt: 0)
            out.append(String(format: "%2d %@ %4d x %8.2f = %10.2f", i + 1, name, line.quantity, line.unitPrice, line.total))
        }
        out.append(String(format: "subtotal %.2f, tax (%.1f%%) %.2f, total %.2f", subtotal, taxRate * 100, tax, subtotal + tax))
        return out.joined(separator: "\n")
    }
}

let invoice = Invoice(number: 1234, lines: [
    Line(item: "Hammer", quantity: 2, unitPrice: 19.99),
    Line(item: "Nails (box)", quantity: 10, unitPrice: 3.5),
    Line(item: "Extremely long item", quantity: 1, unitPrice: 1250),
], taxRate: 0.075)
print(invoice.render())

print(String(format: "%x %X %o %08b", 255, 48879, 8, 5).prefix(10))
print(String(format: "%5d|%-5d|%05d|%+d", 42, 42, 42, 42))
print(String(format: "%.3e %g %g", 12345.678, 0.0001, 1e10))
print(String(format: "%8.3f|%-8.1f|", Double.pi, 2.0.squareRoot()))
print(String(format: "%@ is %d years, %c", "Ada", 36, 65))
print(String(format: "%3$@ %1$@ %2$@", "a", "b", "c"))
print(String(format: "%%|%5.1f%%|%lld|%u", 99.5, Int64.max, UInt32.max))
let matrix = [[1, 0.5], [-2.25, 100]]
for row in matrix { print(row.map { String(format: "%7.2f", $0) }.joined(separator: " ")) }
