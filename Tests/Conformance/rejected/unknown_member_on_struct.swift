struct Employee {
    let firstName: String
    let lastName: String
    var salary: Double
}

let staff = [
    Employee(firstName: "Ida", lastName: "Berg", salary: 100),
    Employee(firstName: "Ole", lastName: "Dahl", salary: 90),
]
for e in staff {
    print(e.fullName, e.salary)
}
