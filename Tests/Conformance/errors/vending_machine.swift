// Throwing functions, do/catch patterns, rethrow on missing match, defer.
enum VendingError: Error, Equatable {
    case invalidSelection
    case insufficientFunds(coinsNeeded: Int)
    case outOfStock
}
struct Item { var price: Int; var count: Int }

class VendingMachine {
    var inventory = [
        "Candy Bar": Item(price: 12, count: 7),
        "Chips": Item(price: 10, count: 4),
        "Pretzels": Item(price: 7, count: 0),
    ]
    var coins = 0
    func vend(_ name: String) throws {
        guard let item = inventory[name] else { throw VendingError.invalidSelection }
        guard item.count > 0 else { throw VendingError.outOfStock }
        guard item.price <= coins else {
            throw VendingError.insufficientFunds(coinsNeeded: item.price - coins)
        }
        coins -= item.price
        inventory[name]!.count -= 1
        print("Dispensing \(name)")
    }
}
let machine = VendingMachine()
machine.coins = 20
func buy(_ name: String) {
    defer { print("coins left \(machine.coins)") }
    do {
        try machine.vend(name)
        print("Success! Yum.")
    } catch VendingError.invalidSelection {
        print("Invalid Selection.")
    } catch VendingError.outOfStock {
        print("Out of Stock.")
    } catch VendingError.insufficientFunds(let needed) where needed > 100 {
        print("Not even close.")
    } catch VendingError.insufficientFunds(let needed) {
        print("Insufficient funds. Insert \(needed) more.")
    } catch {
        print("Unexpected error: \(error).")
    }
}
["Chips", "Candy Bar", "Pretzels", "Gum", "Chips"].forEach(buy)

func nourish(_ item: String) throws {
    do {
        try machine.vend(item)
    } catch let e as VendingError where e == .outOfStock {
        print("could not buy that")
    }
}
do {
    try nourish("Pretzels")
    try nourish("Beet chips")
    print("unreachable")
} catch is VendingError {
    print("vending error")
}
print((try? machine.vend("Gum")) == nil)
