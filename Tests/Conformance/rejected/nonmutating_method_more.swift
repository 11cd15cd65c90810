struct Account {
    var balance: Int
    var history: [Int] = []

    func deposit(_ amount: Int) {
        balance += amount
    }

    mutating func log(_ amount: Int) {
        history.append(amount)
    }
}

var acc = Account(balance: 10)
acc.log(5)
print(acc.balance, acc.history)
