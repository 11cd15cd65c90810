protocol Unit {
    static var symbol: String { get }
    var value: Double { get }
}

extension Unit {
    var text: String { "\(value) \(Self.symbol)" }
}

struct Metre: Unit {
    static let symbol = "m"
    var value: Double
}

struct Second: Unit {
    let symbol = "s"
    var value: Double
}

print(Metre(value: 2).text)
print(Second(value: 3).text)
