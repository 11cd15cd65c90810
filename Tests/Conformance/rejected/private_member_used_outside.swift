struct Wallet {
    private var cents: Int

    init(cents: Int) { self.cents = cents }

    mutating func spend(_ amount: Int) -> Bool {
        guard amount <= cents else { return false }
        cents -= amount
        return true
    }
}

var wallet = Wallet(cents: 500)
if wallet.spend(120) {
    print("left:", wallet.cents)
}
