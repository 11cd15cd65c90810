// Captured variables keep state; capture lists copy.
func makeIncrementer(by amount: Int) -> () -> Int {
    var total = 0
    return {
        total += amount
        return total
    }
}
let byTen = makeIncrementer(by: 10)
let bySeven = makeIncrementer(by: 7)
print(byTen(), byTen(), bySeven(), byTen())
let alias = byTen
print(alias(), byTen())

var handlers: [() -> Void] = []
for i in 1...3 {
    handlers.append { print("handler", i) }
}
handlers.reversed().forEach { $0() }

var shared = 0
let adders = (1...3).map { step in { shared += step } }
for add in adders { add() }
adders[2]()
print(shared)

var x = 10
let byReference = { x }
let byValue = { [x] in x }
let renamed = { [y = x * 2] in y + 1 }
x = 99
print(byReference(), byValue(), renamed())

class Account {
    var balance = 0
    lazy var deposit: (Int) -> Int = { [unowned self] amount in
        balance += amount
        return balance
    }
    var onChange: (() -> Void)?
    deinit { print("account closed at", balance) }
}
do {
    let account = Account()
    account.onChange = { [weak account] in
        print("balance is", account?.balance ?? -1)
    }
    print(account.deposit(50), account.deposit(25))
    account.onChange?()
}

func memoize(_ f: @escaping (Int) -> Int) -> (Int) -> Int {
    var cache: [Int: Int] = [:]
    return { n in
        if let hit = cache[n] { return hit }
        let value = f(n)
        cache[n] = value
        return value
    }
}
var calls = 0
let slow = memoize { n in calls += 1; return n * n }
print(slow(4), slow(4), slow(5), calls)
