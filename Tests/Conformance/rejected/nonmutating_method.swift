// A bank account.
struct Account {
    var balance: Int

    func deposit(_ amount: Int) {
        balance += amount
    }
    var description: String {
        "balance is \(balance)"
    }
}

var account = Account(balance: 100)
account.deposit(50)
print(account.description)
