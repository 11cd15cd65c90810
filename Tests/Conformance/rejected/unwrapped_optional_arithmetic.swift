struct Inventory {
    var stock: [String: Int] = [:]

    func total(of names: [String]) -> Int {
        var sum = 0
        for name in names {
            sum += stock[name]
        }
        return sum
    }
}

let inventory = Inventory(stock: ["bolt": 3, "nut": 9])
print(inventory.total(of: ["bolt", "nut"]))
