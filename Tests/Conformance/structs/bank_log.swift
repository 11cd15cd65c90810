// Nested types, private storage, mutating methods returning values, copies.
struct Account {
    enum Kind: String { case deposit, withdrawal }
    struct Entry {
        let kind: Kind
        let amount: Int
        var signed: Int { kind == .deposit ? amount : -amount }
    }

    let owner: String
    private(set) var entries: [Entry] = []
    private static var nextNumber = 1000
    let number: Int

    init(owner: String) {
        self.owner = owner
        number = Account.nextNumber
        Account.nextNumber += 1
    }

    var balance: Int { entries.map(\.signed).reduce(0, +) }

    mutating func deposit(_ amount: Int) { entries.append(Entry(kind: .deposit, amount: amount)) }

    @discardableResult
    mutating func withdraw(_ amount: Int) -> Bool {
        guard amount <= balance else { return false }
        entries.append(Entry(kind: .withdrawal, amount: amount))
        return true
    }

    mutating func reset() { self = Account(owner: owner) }

    static func transfer(_ amount: Int, from a: inout Account, to b: inout Account) -> Bool {
        guard a.withdraw(amount) else { return false }
        b.deposit(amount)
        return true
    }
}

var ann = Account(owner: "Ann"), bob = Account(owner: "Bob")
ann.deposit(500)
ann.withdraw(120)
print(ann.number, ann.balance, bob.number, bob.balance)
print(Account.transfer(300, from: &ann, to: &bob), Account.transfer(300, from: &ann, to: &bob))
print(ann.balance, bob.balance)
var snapshot = ann
snapshot.deposit(1_000_000)
print(ann.balance, snapshot.balance, ann.entries.count, snapshot.entries.count)
for e in ann.entries { print(e.kind, e.amount, e.kind.rawValue.count, e.signed) }
print(ann.withdraw(5000))
ann.reset()
print(ann.number, ann.balance, ann.owner)
