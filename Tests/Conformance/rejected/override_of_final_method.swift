class Account {
    var balance: Int
    init(balance: Int) { self.balance = balance }
    final func close() -> Int {
        defer { balance = 0 }
        return balance
    }
}

final class Savings: Account {
    override func close() -> Int { balance + 10 }
}

print(Savings(balance: 5).balance)
