struct Product { let sku: String, category: String, price: Double, stock: Int }

let products = [
    Product(sku: "A1", category: "tools", price: 12.5, stock: 4),
    Product(sku: "B7", category: "paint", price: 30, stock: 0),
    Product(sku: "C3", category: "tools", price: 7.25, stock: 10),
    Product(sku: "D9", category: "wood", price: 3, stock: 50),
    Product(sku: "E2", category: "paint", price: 22.75, stock: 2),
]

let byCategory = Dictionary(grouping: products, by: \.category)
for (category, items) in byCategory.sorted(by: { $0.key < $1.key }) {
    let value = items.reduce(0.0) { $0 + $1.price * Double($1.stock) }
    print("\(category): \(items.map(\.sku)) worth \(value)")
}

var stock = Dictionary(uniqueKeysWithValues: products.map { ($0.sku, $0.stock) })
stock["A1", default: 0] += 6
stock["Z0", default: 100] -= 1
if let old = stock.updateValue(99, forKey: "D9") { print("replaced", old) }
print(stock.updateValue(1, forKey: "new") as Any)
stock["B7"] = nil
print(stock.removeValue(forKey: "E2") ?? -1, stock.removeValue(forKey: "none") as Any)
print(stock.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })

let prices = products.reduce(into: [String: Double]()) { $0[$1.category] = max($0[$1.category] ?? 0, $1.price) }
print(prices.sorted { $0.value > $1.value }.first!)
let restock = stock.merging(["A1": 1, "Q1": 5]) { $0 + $1 }
print(restock["A1"]!, restock["Q1"]!, restock.count)
var counts: [Character: Int] = [:]
for ch in "mississippi" { counts[ch, default: 0] += 1 }
let ranking = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
print(ranking.map { "\($0.key)\($0.value)" }.joined(separator: " "))
let inverted = Dictionary(grouping: counts.keys, by: { counts[$0]! }).mapValues { $0.sorted() }
print(inverted[4] ?? [], inverted[3] ?? [])
let latest = Dictionary([("k", 1), ("j", 2), ("k", 3)], uniquingKeysWith: { first, last in last })
print(latest["k"]!, latest == ["j": 2, "k": 3], latest.filter { $0.value > 2 })
print(counts.compactMapValues { $0 > 1 ? $0 * 10 : nil }.values.sorted(), counts.keys.contains("z"))
var nested: [String: [String: Int]] = [:]
nested["x", default: [:]]["y", default: 0] += 3
nested["x"]?["z"] = 4
nested["q"]?["z"] = 5
print(nested["x"]!.sorted { $0.key < $1.key }.map(\.value), nested["q"] == nil, nested.isEmpty)
