struct CardNumber: CustomStringConvertible, Equatable {
    enum Brand: String { case visa, mastercard, amex, unknown }
    let digits: [Int]

    init?(_ text: String) {
        let compact = text.filter { $0 != " " && $0 != "-" }
        let digits = compact.compactMap(\.wholeNumberValue)
        guard digits.count == compact.count, (12...19).contains(digits.count), Self.luhn(digits) else { return nil }
        self.digits = digits
    }

    static func luhn(_ digits: [Int]) -> Bool {
        digits.reversed().enumerated().reduce(0) { sum, pair in
            let (i, d) = pair
            let doubled = i % 2 == 1 ? d * 2 : d
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        } % 10 == 0
    }

    var brand: Brand {
        switch (digits[0], digits[1], digits.count) {
        case (4, _, 13), (4, _, 16): .visa
        case (5, 1...5, 16): .mastercard
        case (3, 4, 15), (3, 7, 15): .amex
        default: .unknown
        }
    }
    var description: String {
        let masked = digits.enumerated().map { $0.offset < digits.count - 4 ? "•" : String($0.element) }
        return stride(from: 0, to: masked.count, by: 4).map { masked[$0..<min($0 + 4, masked.count)].joined() }.joined(separator: " ")
    }
}

struct IBAN {
    let country: Substring, check: Int, account: Substring
    init?(_ raw: String) {
        let s = raw.filter { !$0.isWhitespace }.uppercased()
        guard s.count >= 8, s.prefix(2).allSatisfy(\.isLetter), let check = Int(s.dropFirst(2).prefix(2)) else { return nil }
        let rearranged = s.dropFirst(4) + s.prefix(4)
        var remainder = 0
        for ch in rearranged {
            guard let v = ch.hexOrLetterValue else { return nil }
            remainder = (remainder * (v > 9 ? 100 : 10) + v) % 97
        }
        guard remainder == 1 else { return nil }
        country = s[..<s.index(s.startIndex, offsetBy: 2)]
        self.check = check
        account = s.dropFirst(4)
    }
}

extension Character {
    fileprivate var hexOrLetterValue: Int? {
        if let d = wholeNumberValue { return d }
        guard isLetter, let a = asciiValue else { return nil }
        return Int(a) - 55
    }
}

for text in ["4111 1111 1111 1111", "5500-0000-0000-0004", "340000000000009", "4111 1111 1111 1112", "12ab", "6011000000000004"] {
    if let card = CardNumber(text) { print(card, card.brand.rawValue) } else { print("invalid", text) }
}
for text in ["GB82 WEST 1234 5698 7654 32", "NO93 8601 1117 947", "DE00 1234", "GB82 WEST 1234 5698 7654 33"] {
    if let iban = IBAN(text) { print(iban.country, iban.check, iban.account.suffix(4)) } else { print("invalid", text) }
}
func isbn13(_ s: String) -> Bool {
    let d = s.compactMap(\.wholeNumberValue)
    return d.count == 13 && zip(d, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).map(*).reduce(0, +) % 10 == 0
}
print(isbn13("978-0-306-40615-7"), isbn13("978-0-306-40615-8"), CardNumber.luhn([7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3]))
