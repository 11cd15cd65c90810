struct Money: Equatable {
    var cents: Int
}

extension Money: CustomStringConvertible {
    var description: String { "$\(cents / 100)" }
}

extension Money: Equatable {
    func rounded() -> Money { Money(cents: cents / 100 * 100) }
}

print(Money(cents: 250).rounded())
