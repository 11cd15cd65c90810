// Typed throws on initialisers, computed properties, subscripts and closures.
enum BankError: Error {
    case negative(Int)
    case insufficient(have: Int, need: Int)
    case unknown(String)
}
struct Account {
    let name: String
    private(set) var balance: Int
    init(name: String, balance: Int) throws(BankError) {
        guard balance >= 0 else { throw .negative(balance) }
        self.name = name
        self.balance = balance
    }
    mutating func withdraw(_ n: Int) throws(BankError) {
        guard n >= 0 else { throw .negative(n) }
        guard n <= balance else { throw BankError.insufficient(have: balance, need: n) }
        balance -= n
    }
    var safeBalance: Int {
        get throws(BankError) {
            if balance < 10 { throw .insufficient(have: balance, need: 10) }
            return balance
        }
    }
}
struct Bank {
    var accounts: [String: Account] = [:]
    subscript(name: String) -> Account {
        get throws(BankError) {
            guard let a = accounts[name] else { throw .unknown(name) }
            return a
        }
    }
    mutating func transact(_ name: String, _ body: (inout Account) throws(BankError) -> Void) throws(BankError) -> Int {
        var a = try self[name]
        try body(&a)
        accounts[name] = a
        return a.balance
    }
}
func attempt(_ label: String, _ body: () throws(BankError) -> Int) {
    do {
        print(label, "->", try body())
    } catch {
        let text = switch error {
        case .negative(let n): "negative \(n)"
        case .insufficient(let have, let need): "have \(have), need \(need)"
        case .unknown(let n): "no account \(n)"
        }
        print(label, "failed:", text)
    }
}
var bank = Bank()
bank.accounts["amy"] = try Account(name: "amy", balance: 100)
bank.accounts["ben"] = try? Account(name: "ben", balance: -5)
print(bank.accounts.count)
attempt("init") { () throws(BankError) -> Int in try Account(name: "z", balance: -1).balance }
attempt("lookup") { () throws(BankError) -> Int in try bank["amy"].balance }
attempt("missing") { () throws(BankError) -> Int in try bank["ben"].balance }
attempt("withdraw") { () throws(BankError) -> Int in
    try bank.transact("amy") { (a) throws(BankError) in try a.withdraw(95) }
}
attempt("overdraw") { () throws(BankError) -> Int in
    try bank.transact("amy") { (a) throws(BankError) in
        try a.withdraw(1)
        try a.withdraw(50)
    }
}
attempt("safe") { () throws(BankError) -> Int in try bank["amy"].safeBalance }
attempt("rolled back") { () throws(BankError) -> Int in try bank["amy"].balance }
