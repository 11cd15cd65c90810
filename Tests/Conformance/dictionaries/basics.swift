// Creating, reading, updating and iterating dictionaries.
var airports: [String: String] = ["YYZ": "Toronto Pearson", "DUB": "Dublin"]
print(airports.count, airports.isEmpty)
airports["LHR"] = "London"
airports["LHR"] = "London Heathrow"
if let old = airports.updateValue("Dublin Airport", forKey: "DUB") {
    print("old value was", old)
}
print(airports.updateValue("Apple", forKey: "APL") == nil)
airports["APL"] = nil
if let removed = airports.removeValue(forKey: "DUB") { print("removed", removed) }
print(airports.removeValue(forKey: "XXX") as Any)

for (code, name) in airports.sorted(by: { $0.key < $1.key }) { print("\(code): \(name)") }
for code in airports.keys.sorted() { print("Code:", code) }
for name in airports.values.sorted() { print("Name:", name) }
print([String](airports.keys).sorted(), airports.values.map(\.count).sorted())

var names: [Int: String] = [:]
names[16] = "sixteen"
print(names, names[16] ?? "?", names[3] ?? "?")
names = [:]
print(names)

var scores = ["a": 1]
scores["a"]! += 10
scores["b", default: 100] += 5
scores["c", default: 0] -= 1
print(scores["a"]!, scores["b"]!, scores["c"]!, scores["zz", default: -7], scores.count)
print(scores.contains { $0.value < 0 }, scores.keys.contains("b"), scores.first { $0.value > 100 }!.key)
print(["x": 1, "y": 2] == ["y": 2, "x": 1], ["x": 1] != ["x": 2])
print(scores.min { $0.value < $1.value }!.key, scores.max { $0.value < $1.value }!.value)
scores.removeAll()
print(scores.isEmpty, scores.count)
let single = ["only": [1, 2, 3]]
print(single, single["only"]?.count ?? 0)
