class Employee {
    let name: String
    init(name: String) { self.name = name }
}
class Manager: Employee {
    var reports: [Employee] = []
}

let staff: [Employee] = [Employee(name: "A"), Manager(name: "B")]
for e in staff where e is Manager {
    let m: Manager = e
    print(m.name, m.reports.count)
}
