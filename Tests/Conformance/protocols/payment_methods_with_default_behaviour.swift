protocol PaymentMethod {
    var label: String { get }
    var feePercent: Double { get }
    func canPay(_ cents: Int) -> Bool
    mutating func pay(_ cents: Int) -> Int?
}

extension PaymentMethod {
    var feePercent: Double { 0 }
    func total(for cents: Int) -> Int { cents + Int((Double(cents) * feePercent / 100).rounded(.up)) }
}

struct Cash: PaymentMethod {
    var wallet: Int
    let label = "cash"
    func canPay(_ cents: Int) -> Bool { total(for: cents) <= wallet }
    mutating func pay(_ cents: Int) -> Int? {
        guard canPay(cents) else { return nil }
        wallet -= total(for: cents)
        return total(for: cents)
    }
}

struct CreditCard: PaymentMethod {
    let limit: Int
    private(set) var owed = 0
    var label: String { "card(\(owed)/\(limit))" }
    var feePercent: Double { 2.5 }
    init(limit: Int) { self.limit = limit }
    func canPay(_ cents: Int) -> Bool { owed + total(for: cents) <= limit }
    mutating func pay(_ cents: Int) -> Int? {
        guard canPay(cents) else { return nil }
        owed += total(for: cents)
        return total(for: cents)
    }
}

struct GiftVoucher: PaymentMethod {
    var remaining: Int
    var label: String { "voucher" }
    func canPay(_ cents: Int) -> Bool { remaining >= cents }
    mutating func pay(_ cents: Int) -> Int? {
        defer { if remaining < 100 { remaining = 0 } }
        guard canPay(cents) else { return nil }
        remaining -= cents
        return cents
    }
}

var methods: [any PaymentMethod] = [GiftVoucher(remaining: 550), Cash(wallet: 1000), CreditCard(limit: 5000)]

func charge(_ cents: Int) {
    for i in methods.indices {
        let before = methods[i].label
        if let paid = methods[i].pay(cents) {
            print("\(cents) by \(before): charged \(paid)")
            return
        }
    }
    print("\(cents): declined")
}

[500, 700, 400, 2000, 2900, 2700, 300].forEach(charge)
print(methods.map(\.label))
print(methods.map { $0.total(for: 999) })
