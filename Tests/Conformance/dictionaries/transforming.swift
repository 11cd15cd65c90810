// mapValues, compactMapValues, merging, filter, uniqueKeysWithValues, zip.
let prices = ["apple": 120, "pear": 95, "fig": 300]
let doubled = prices.mapValues { $0 * 2 }
print(doubled.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
let expensive = prices.filter { $0.value > 100 }
print(expensive.keys.sorted(), type(of: expensive))

let raw = ["a": "1", "b": "x", "c": "3"]
let ints = raw.compactMapValues(Int.init)
print(ints.sorted { $0.key < $1.key }.map { $0.value }, ints.count)

let stock = Dictionary(uniqueKeysWithValues: zip(["apple", "pear", "fig"], [3, 0, 12]))
var value = 0
for (item, n) in stock { value += n * prices[item, default: 0] }
print("inventory", value)

let pairs = [("x", 1), ("y", 2), ("x", 10), ("y", 20), ("z", 5)]
let firsts = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
let sums = Dictionary(pairs, uniquingKeysWith: +)
print(firsts["x"]!, firsts["y"]!, sums["x"]!, sums["y"]!, sums["z"]!)

var settings = ["volume": 5, "bright": 7]
settings.merge(["bright": 9, "speed": 2]) { old, new in max(old, new) }
print(settings.sorted { $0.key < $1.key }.map { "\($0):\($1)" }.joined(separator: " "))
let merged = settings.merging(["volume": 1]) { _, new in new }
print(merged["volume"]!, settings["volume"]!)

let inverse = Dictionary(uniqueKeysWithValues: prices.map { ($0.value, $0.key) })
print(inverse[95]!, inverse[1] ?? "none")
let total = prices.reduce(0) { $0 + $1.value }
let (name, price) = prices.max { $0.value < $1.value }!
print(total, name, price)
let table: [String: [String: Int]] = ["uk": ["london": 9, "leeds": 1], "fr": ["paris": 2]]
print(table["uk"]?["leeds"] ?? 0, table["de"]?["bonn"] ?? 0)
for country in table.keys.sorted() {
    print(country, table[country]!.sorted { $0.key < $1.key }.map { "\($0.key)(\($0.value))" }.joined(separator: " "))
}
let flat = table.flatMap { c, cities in cities.map { "\(c)/\($0.key)" } }.sorted()
print(flat)
print(prices.allSatisfy { $0.value > 50 }, prices.map(\.key).sorted(), prices.isEmpty)
