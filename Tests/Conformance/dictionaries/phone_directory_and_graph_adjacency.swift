struct Contact: Hashable, CustomStringConvertible {
    let name: String
    var numbers: [Kind: String]
    enum Kind: String, CaseIterable { case home, work, mobile }
    var description: String {
        name + " " + Kind.allCases.compactMap { k in numbers[k].map { "\(k.rawValue):\($0)" } }.joined(separator: ",")
    }
}

struct Directory {
    private var byName: [String: Contact] = [:]
    private var owners: [String: String] { Dictionary(byName.values.flatMap { c in c.numbers.values.map { ($0, c.name) } }, uniquingKeysWith: min) }

    mutating func add(_ name: String, _ kind: Contact.Kind, _ number: String) {
        byName[name, default: Contact(name: name, numbers: [:])].numbers[kind] = number
    }
    mutating func rename(_ old: String, to new: String) -> Bool {
        guard byName[new] == nil, let c = byName.removeValue(forKey: old) else { return false }
        byName[new] = Contact(name: new, numbers: c.numbers)
        return true
    }
    subscript(name: String) -> Contact? { byName[name] }
    func owner(of number: String) -> String? { owners[number] }
    var sections: [(Character, [String])] {
        Dictionary(grouping: byName.keys) { $0.first! }.mapValues { $0.sorted() }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

var book = Directory()
for (n, k, number) in [("Ann", Contact.Kind.home, "11"), ("Bob", .work, "22"), ("Ann", .mobile, "33"), ("Abe", .home, "44"), ("Bob", .work, "55")] { book.add(n, k, number) }
print(book["Ann"]!, "/", book["Bob"]!, "/", book["Zed"] as Any)
print(book.owner(of: "33") ?? "-", book.owner(of: "22") ?? "-", book.rename("Bob", to: "Ann"), book.rename("Bob", to: "Rob"))
for (letter, names) in book.sections { print(letter, names) }

let flights: [String: [String: Int]] = ["OSL": ["CDG": 120, "LHR": 90], "CDG": ["JFK": 400, "OSL": 130], "LHR": ["JFK": 350], "JFK": [:]]
let incoming = flights.reduce(into: [String: Set<String>]()) { result, entry in
    for to in entry.value.keys { result[to, default: []].insert(entry.key) }
}
print(incoming.sorted { $0.key < $1.key }.map { "\($0.key)<-\($0.value.sorted().joined(separator: "+"))" })
func routes(_ from: String, _ to: String, visited: [String] = []) -> [(path: [String], cost: Int)] {
    if from == to { return [(visited + [to], 0)] }
    return (flights[from] ?? [:]).sorted { $0.key < $1.key }.filter { !visited.contains($0.key) && $0.key != from }.flatMap { next, cost in
        routes(next, to, visited: visited + [from]).map { ($0.path, $0.cost + cost) }
    }
}
for r in routes("OSL", "JFK").sorted(by: { $0.cost < $1.cost }) { print(r.path.joined(separator: "-"), r.cost) }
let flat = flights.flatMap { a, m in m.map { (pair: a + $0.key, cost: $0.value) } }.sorted { $0.pair < $1.pair }
print(flat.map(\.pair), flat.map(\.cost).max()!, flights.values.map(\.count).sorted())
var counts = ["a": 1]
counts["a"]! += 1
counts["b"]? += 1
counts.merge(["a": 10, "c": 3]) { old, new in old * new }
counts = counts.filter { $0.value < 50 }
print(counts.keys.sorted(), counts["a"] ?? 0, counts.values.reduce(0, +), counts.isEmpty, counts.removeValue(forKey: "c")!, counts.count)
let index = counts.index(forKey: "a")!
print(counts[index].key, counts.remove(at: index).value, counts == [:], counts.first as Any)
