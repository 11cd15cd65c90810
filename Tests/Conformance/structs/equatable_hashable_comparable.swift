// Synthesized and hand-written conformances; key paths and sorting.
struct Employee: Equatable, Hashable {
    var name: String
    var department: String
    var salary: Int
    var manager: String?
}
struct Version: Comparable, CustomStringConvertible {
    let major, minor, patch: Int
    init?(_ text: String) {
        let parts = text.split(separator: ".").map { Int($0) }
        guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
        (major, minor, patch) = (a, b, c)
    }
    var description: String { "v\(major).\(minor).\(patch)" }
    static func < (l: Version, r: Version) -> Bool {
        (l.major, l.minor, l.patch) < (r.major, r.minor, r.patch)
    }
}

var staff = [
    Employee(name: "Kim", department: "R&D", salary: 5200, manager: "Lee"),
    Employee(name: "Lee", department: "R&D", salary: 7100),
    Employee(name: "Max", department: "Sales", salary: 4300, manager: "Ona"),
    Employee(name: "Ona", department: "Sales", salary: 7100),
]
print(staff[0] == staff[0], staff[1] == Employee(name: "Lee", department: "R&D", salary: 7100, manager: nil))
print(Set(staff + staff).count, staff.contains { $0.manager == nil })
print(staff.map(\.name), staff.compactMap(\.manager), staff.map(\.name.count))
for e in staff.sorted(by: { ($1.salary, $0.name) < ($0.salary, $1.name) }) { print(e.name, e.salary) }

let payroll = Dictionary(grouping: staff, by: \.department).mapValues { $0.map(\.salary).reduce(0, +) }
print(payroll.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
let path: WritableKeyPath<Employee, Int> = \.salary
for i in staff.indices { staff[i][keyPath: path] += 100 }
print(staff.map { $0[keyPath: path] }, staff.filter { $0[keyPath: \.department] == "Sales" }.count)

func sorted<T, V: Comparable>(_ items: [T], on key: KeyPath<T, V>) -> [T] {
    items.sorted { $0[keyPath: key] < $1[keyPath: key] }
}
print(sorted(staff, on: \.department.count).map(\.name), sorted(["ccc", "a", "bb"], on: \.count))
let versions = ["1.10.0", "1.2.9", "0.9.12", "x", "1.2"].compactMap(Version.init)
print(versions.sorted(), versions.max()!, versions[0] > versions[1], versions[0] >= versions[0])
print(Version("2.0") == nil, min(versions[0], versions[2]))
print(staff[2])
