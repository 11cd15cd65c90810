struct Entry {
    enum Kind { case deposit, withdrawal }
    let kind: Kind
    let cents: Int
    let memo: String

    var signed: Int { kind == .deposit ? cents : -cents }
}

struct Ledger {
    private(set) var entries: [Entry] = []
    let owner: String

    init(owner: String) { self.owner = owner }

    var balance: Int { entries.reduce(0) { $0 + $1.signed } }

    mutating func deposit(_ cents: Int, memo: String = "deposit") {
        entries.append(Entry(kind: .deposit, cents: cents, memo: memo))
    }

    @discardableResult
    mutating func withdraw(_ cents: Int, memo: String = "withdrawal") -> Bool {
        guard cents <= balance else { return false }
        entries.append(Entry(kind: .withdrawal, cents: cents, memo: memo))
        return true
    }

    func formatted(_ cents: Int) -> String {
        let sign = cents < 0 ? "-" : ""
        let magnitude = cents.magnitude
        let fraction = magnitude % 100
        return "\(sign)$\(magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}

var ledger = Ledger(owner: "Ada")
ledger.deposit(120_50, memo: "salary")
ledger.deposit(9_99)
ledger.withdraw(20_05, memo: "books")
let allowed = ledger.withdraw(1_000_00)
print("\(ledger.owner): \(ledger.formatted(ledger.balance)), overdraft allowed: \(allowed)")

var copy = ledger
copy.deposit(1_00, memo: "only in the copy")
print(ledger.entries.count, copy.entries.count)
for (i, entry) in copy.entries.enumerated() {
    print("\(i + 1). \(entry.memo): \(copy.formatted(entry.signed))")
}
print(ledger.entries.map(\.memo))
