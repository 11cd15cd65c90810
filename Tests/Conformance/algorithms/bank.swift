// Bank simulation: accounts, transactions, interest, statement, error handling.
enum BankError: Error, CustomStringConvertible {
    case noAccount(String), insufficient(needed: Int, available: Int), frozen(String), invalidAmount(Int)
    var description: String {
        switch self {
        case .noAccount(let n): "no account '\(n)'"
        case .insufficient(let n, let a): "need \(money(n)), have \(money(a))"
        case .frozen(let n): "\(n) is frozen"
        case .invalidAmount(let n): "invalid amount \(n)"
        }
    }
}
nonisolated func money(_ cents: Int) -> String {
    let c = abs(cents) % 100
    return (cents < 0 ? "-" : "") + "$\(abs(cents) / 100)." + (c < 10 ? "0\(c)" : "\(c)")
}
class Account {
    enum Entry { case opened(Int), credit(Int, String), debit(Int, String) }
    let owner: String
    private(set) var balance: Int
    private(set) var ledger: [Entry]
    var isFrozen = false
    init(owner: String, opening: Int) {
        self.owner = owner
        balance = opening
        ledger = [.opened(opening)]
    }
    var overdraftLimit: Int { 0 }
    func deposit(_ n: Int, memo: String = "deposit") throws(BankError) {
        guard n > 0 else { throw .invalidAmount(n) }
        balance += n
        ledger.append(.credit(n, memo))
    }
    func withdraw(_ n: Int, memo: String = "withdrawal") throws(BankError) {
        guard !isFrozen else { throw .frozen(owner) }
        guard n > 0 else { throw .invalidAmount(n) }
        guard n <= balance + overdraftLimit else { throw .insufficient(needed: n, available: balance + overdraftLimit) }
        balance -= n
        ledger.append(.debit(n, memo))
    }
    func endOfMonth() {}
}
final class Savings: Account {
    let ratePercent: Int
    init(owner: String, opening: Int, ratePercent: Int) {
        self.ratePercent = ratePercent
        super.init(owner: owner, opening: opening)
    }
    override func endOfMonth() {
        let interest = balance * ratePercent / 1200
        if interest > 0 { try! deposit(interest, memo: "interest") }
    }
}
final class Checking: Account {
    override var overdraftLimit: Int { 50_00 }
    override func endOfMonth() {
        if balance < 0 { try? withdraw(min(5_00, balance + overdraftLimit), memo: "overdraft fee") }
    }
}
final class Bank {
    private var accounts: [String: Account] = [:]
    func open(_ a: Account) { accounts[a.owner] = a }
    func account(_ n: String) throws(BankError) -> Account {
        guard let a = accounts[n] else { throw .noAccount(n) }
        return a
    }
    func transfer(_ n: Int, from: String, to: String) throws(BankError) {
        let (src, dst) = (try account(from), try account(to))
        try src.withdraw(n, memo: "to \(to)")
        do { try dst.deposit(n, memo: "from \(from)") } catch {
            try src.deposit(n, memo: "refund")
            throw error
        }
    }
    func endOfMonth() { accounts.values.forEach { $0.endOfMonth() } }
    var total: Int { accounts.values.reduce(0) { $0 + $1.balance } }
}
let bank = Bank()
bank.open(Savings(owner: "sue", opening: 1200_00, ratePercent: 6))
bank.open(Checking(owner: "cat", opening: 20_00))
let orders: [(String, () throws(BankError) -> Void)] = [
    ("sue->cat 100", { () throws(BankError) in try bank.transfer(100_00, from: "sue", to: "cat") }),
    ("cat->sue 160", { () throws(BankError) in try bank.transfer(160_00, from: "cat", to: "sue") }),
    ("cat->sue 20", { () throws(BankError) in try bank.transfer(20_00, from: "cat", to: "sue") }),
    ("sue->bob", { () throws(BankError) in try bank.transfer(1, from: "sue", to: "bob") }),
    ("deposit -5", { () throws(BankError) in try bank.account("sue").deposit(-5) }),
]
for (label, job) in orders {
    do { try job(); print(label, "ok") } catch { print(label, "failed:", error) }
}
print("total", money(bank.total))
bank.endOfMonth()
let sue = try bank.account("sue"), cat = try bank.account("cat")
sue.isFrozen = true
do { try bank.transfer(1_00, from: "sue", to: "cat") } catch { print(error) }
for a in [sue, cat] {
    print("\(a.owner) (\(type(of: a))): \(money(a.balance))")
    var running = 0
    for e in a.ledger {
        switch e {
        case .opened(let n): running = n; print("  open \(money(running))")
        case .credit(let n, let memo): running += n; print("  +\(money(n)) \(memo) = \(money(running))")
        case .debit(let n, let memo): running -= n; print("  -\(money(n)) \(memo) = \(money(running))")
        }
    }
}
