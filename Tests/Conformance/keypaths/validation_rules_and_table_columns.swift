struct Person {
    var name: String
    var age: Int
    var email: String?
    var address: Address
    struct Address { var city: String; var zip: String }
}

struct Rule<Root> {
    let check: (Root) -> String?
    init<V>(_ path: KeyPath<Root, V>, _ label: String, _ test: @escaping (V) -> Bool) {
        check = { test($0[keyPath: path]) ? nil : "\(label) invalid: \($0[keyPath: path])" }
    }
}

struct Column<Root> {
    let title: String
    let value: (Root) -> String
    init<V: CustomStringConvertible>(_ title: String, _ path: KeyPath<Root, V>) { self.title = title; value = { $0[keyPath: path].description } }
    init<V: CustomStringConvertible>(_ title: String, _ path: KeyPath<Root, V?>) { self.title = title; value = { $0[keyPath: path]?.description ?? "—" } }
}

func table<R>(_ rows: [R], _ columns: [Column<R>]) -> [String] {
    let cells = [columns.map(\.title)] + rows.map { r in columns.map { $0.value(r) } }
    let widths = columns.indices.map { c in cells.map { $0[c].count }.max()! }
    return cells.map { row in zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ") }
}

func patch<R, V>(_ path: WritableKeyPath<R, V>, _ f: @escaping (V) -> V) -> (R) -> R {
    { var r = $0; r[keyPath: path] = f(r[keyPath: path]); return r }
}

let people = [
    Person(name: "Ida", age: 34, email: "ida@x.no", address: .init(city: "Oslo", zip: "0150")),
    Person(name: "", age: 17, email: nil, address: .init(city: "Rome", zip: "abc")),
]
let rules: [Rule<Person>] = [
    Rule(\.name, "name") { !$0.isEmpty },
    Rule(\.age, "age") { $0 >= 18 },
    Rule(\.address.zip, "zip") { $0.allSatisfy(\.isNumber) },
    Rule(\.email?.count, "email") { $0 ?? 99 > 3 },
    Rule(\.self, "person") { $0.address.city.count < 20 },
]
for p in people { print(rules.compactMap { $0.check(p) }) }
table(people, [Column("Name", \.name), Column("Age", \.age), Column("Mail", \.email), Column("City", \.address.city), Column("Len", \.address.zip.count)]).forEach { print($0 + "|") }

let changes: [(Person) -> Person] = [patch(\.name) { $0.isEmpty ? "Anon" : $0 }, patch(\.age) { $0 + 1 }, patch(\.address.city) { String($0.reversed()) }]
let updated = people.map { p in changes.reduce(p) { $1($0) } }
print(updated.map { "\($0.name) \($0.age) \($0.address.city)" }, people[1].name.isEmpty)
let grouped = Dictionary(grouping: updated + people, by: \.address.zip.count).mapValues { $0.map(\.age) }
print(grouped.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
let getters: [(String, (Person) -> Any)] = [("n", \.name), ("z", \.address.zip), ("e", { $0.email as Any })]
print(getters.map { "\($0.0)=\($0.1(people[0]))" })
func argmax<T, V: Comparable>(_ xs: [T], _ key: (T) -> V) -> Int? { xs.indices.max { key(xs[$0]) < key(xs[$1]) } }
print(argmax(people, \.age) ?? -1, argmax(["a", "ccc", "bb"], \.count) ?? -1, [[3, 1], [2]].map(\.[0]), [1: "x"].map(\.value), ["q": 1][keyPath: \.count])
