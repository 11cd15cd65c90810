// A small data-processing script: decode JSON, aggregate, print a table, encode a summary.
import Foundation

let input = """
{
  "warehouse": "North",
  "updated": "2024-03-01T09:30:00Z",
  "items": [
    {"sku": "A-100", "name": "Bolt", "qty": 1200, "unitPrice": 0.15, "tags": ["metal", "small"]},
    {"sku": "B-205", "name": "Panel", "qty": 14, "unitPrice": 89.9, "tags": ["metal"]},
    {"sku": "C-001", "name": "Glue", "qty": 0, "unitPrice": 4.25, "discontinued": true},
    {"sku": "A-101", "name": "Nut", "qty": 950, "unitPrice": 0.12, "tags": ["metal", "small"]}
  ]
}
"""
struct Item: Codable {
    let sku, name: String
    var qty: Int
    let unitPrice: Double
    let tags: [String]?
    let discontinued: Bool?
    var value: Double { Double(qty) * unitPrice }
    var family: String { String(sku.prefix { $0 != "-" }) }
}
struct Inventory: Codable { let warehouse: String; let updated: Date; var items: [Item] }

let decoder = JSONDecoder()
decoder.dateDecodingStrategy = .iso8601
var inv = try decoder.decode(Inventory.self, from: Data(input.utf8))
print(inv.warehouse, inv.updated.timeIntervalSince1970, inv.items.count)

func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { c, w in
        w < 0 ? String(repeating: " ", count: max(0, -w - c.count)) + c : c.padding(toLength: w, withPad: " ", startingAt: 0)
    }.joined(separator: "  ")
}
let widths = [6, 8, -6, -8, -10]
print(line(["SKU", "Name", "Qty", "Price", "Value"], widths))
for i in inv.items.sorted(by: { $0.value > $1.value }) {
    print(line([i.sku, i.name, String(i.qty), String(format: "%.2f", i.unitPrice), String(format: "%.2f", i.value)], widths))
}
print(String(format: "Total: %.2f", inv.items.map(\.value).reduce(0, +)))

struct Summary: Encodable {
    var families: [String: Int]
    var lowStock: [String]
    var tagCounts: [String: Int]
    var average: Double
    var generated: Date
}
let summary = Summary(
    families: Dictionary(grouping: inv.items, by: \.family).mapValues(\.count),
    lowStock: inv.items.filter { $0.qty < 20 && !($0.discontinued ?? false) }.map(\.sku),
    tagCounts: inv.items.flatMap { $0.tags ?? [] }.reduce(into: [:]) { $0[$1, default: 0] += 1 },
    average: (inv.items.map(\.unitPrice).reduce(0, +) / Double(inv.items.count) * 100).rounded() / 100,
    generated: inv.updated.addingTimeInterval(86_400))
let encoder = JSONEncoder()
encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
encoder.dateEncodingStrategy = .iso8601
print(String(data: try encoder.encode(summary), encoding: .utf8)!)

inv.items[2].qty += 5
inv.items.removeAll { $0.family == "A" }
encoder.outputFormatting = .sortedKeys
let out = String(data: try encoder.encode(inv), encoding: .utf8)!
print(out)
let any = try JSONSerialization.jsonObject(with: Data(out.utf8)) as! [String: Any]
print(any.keys.sorted(), (any["items"] as! [[String: Any]]).map { $0["name"] as! String })
