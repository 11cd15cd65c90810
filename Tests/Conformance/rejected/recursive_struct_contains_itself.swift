struct Employee {
    let name: String
    var manager: Employee?

    var chain: [String] { [name] + (manager?.chain ?? []) }
}

print(Employee(name: "a", manager: nil).chain)

let names = ["a", "b"].map { $0.uppercased() }
print(names)
