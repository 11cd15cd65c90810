struct SortDescriptor<Root> {
    let compare: (Root, Root) -> Bool?

    static func by<V: Comparable>(_ path: KeyPath<Root, V>, descending: Bool = false) -> SortDescriptor {
        SortDescriptor { a, b in
            let (x, y) = (a[keyPath: path], b[keyPath: path])
            if x == y { return nil }
            return descending ? x > y : x < y
        }
    }
}

extension Sequence {
    func sorted(_ descriptors: SortDescriptor<Element>...) -> [Element] {
        sorted { a, b in descriptors.lazy.compactMap { $0.compare(a, b) }.first ?? false }
    }
    func sum<N: AdditiveArithmetic>(_ path: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: path] } }
    func average(_ path: KeyPath<Element, Double>) -> Double {
        let values = map { $0[keyPath: path] }
        return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
    func max<V: Comparable>(by path: KeyPath<Element, V>) -> Element? { self.max { $0[keyPath: path] < $1[keyPath: path] } }
}

struct Address { var city: String, zip: Int }
struct Employee {
    var name: String
    var salary: Double
    var years: Int
    var address: Address
    var manager: String?
}

var staff = [
    Employee(name: "Ida", salary: 5200, years: 3, address: .init(city: "Oslo", zip: 150), manager: "Per"),
    Employee(name: "Per", salary: 7000.5, years: 9, address: .init(city: "Bergen", zip: 5003)),
    Employee(name: "Una", salary: 5200, years: 5, address: .init(city: "Oslo", zip: 580), manager: "Per"),
    Employee(name: "Åse", salary: 4100, years: 3, address: .init(city: "Bergen", zip: 5010), manager: "Una"),
]

print(staff.sorted(.by(\.salary, descending: true), .by(\.name)).map(\.name))
print(staff.sorted(.by(\.address.city), .by(\.years, descending: true)).map { "\($0.name)/\($0.address.city)" })
print(staff.sum(\.salary), staff.sum(\.years), staff.average(\.salary))
print(staff.max(by: \.years)?.name ?? "-", staff.compactMap(\.manager), staff.map(\.name.count))

func update<T>(_ items: inout [Employee], _ path: WritableKeyPath<Employee, T>, _ change: (T) -> T, where test: (Employee) -> Bool = { _ in true }) {
    for i in items.indices where test(items[i]) { items[i][keyPath: path] = change(items[i][keyPath: path]) }
}
update(&staff, \.salary) { $0 * 2 }
update(&staff, \.address.zip, { $0 + 1 }) { $0.address.city == "Oslo" }
print(staff.map(\.salary), staff.map(\.address.zip))

let address = \Employee.address
let city = address.appending(path: \.city)
print(staff[1][keyPath: city], city == \Employee.address.city, Set([city, \.name]).count)
let paths: [PartialKeyPath<Employee>] = [\.name, \.years, \.manager]
for p in paths { print(staff[0][keyPath: p]) }
print(staff[0][keyPath: \.manager?.count] ?? -1, staff[1][keyPath: \.manager?.count] as Any, staff[keyPath: \.[2].name])
