protocol Currency { static var symbol: String { get }; static var decimals: Int { get } }
enum EUR: Currency { static let symbol = "€", decimals = 2 }
enum JPY: Currency { static let symbol = "¥", decimals = 0 }

struct Money<C: Currency>: Hashable, Comparable, AdditiveArithmetic {
    private(set) var minor: Int
    static var zero: Self { Self(minor: 0) }
    static func + (a: Self, b: Self) -> Self { Self(minor: a.minor + b.minor) }
    static func - (a: Self, b: Self) -> Self { Self(minor: a.minor - b.minor) }
    static func < (a: Self, b: Self) -> Bool { a.minor < b.minor }
    static func * (m: Self, k: Double) -> Self { Self(minor: Int((Double(m.minor) * k).rounded(.toNearestOrEven))) }

    init(minor: Int) { self.minor = minor }
    init(_ amount: Double) { minor = Int((amount * Self.scale).rounded()) }
    private static var scale: Double { (0..<C.decimals).reduce(1) { s, _ in s * 10 } }

    func split(_ n: Int) -> [Self] {
        let (q, r) = minor.quotientAndRemainder(dividingBy: n)
        return (0..<n).map { Self(minor: q + ($0 < r ? 1 : 0)) }
    }
    func allocated(_ ratios: [Int]) -> [Self] {
        let total = ratios.reduce(0, +)
        var parts = ratios.map { minor * $0 / total }
        for i in 0..<(minor - parts.reduce(0, +)) { parts[i] += 1 }
        return parts.map(Self.init(minor:))
    }
    func converted<To: Currency>(to _: To.Type, rate: Double) -> Money<To> { Money<To>(Double(minor) / Self.scale * rate) }
}

extension Money: CustomStringConvertible {
    var description: String {
        guard C.decimals > 0 else { return "\(C.symbol)\(minor)" }
        let (whole, part) = minor.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(minor < 0 ? "-" : "")\(C.symbol)\(whole).\(part < 10 ? "0" : "")\(part)"
    }
}
extension Sequence { func total<C>() -> Money<C> where Element == Money<C> { reduce(.zero, +) } }

let price = Money<EUR>(19.99), fee = Money<EUR>(minor: 5)
print(price, fee, price + fee, fee - price, price * 1.5)
print(Money<EUR>(100).split(3), Money<EUR>(100).split(3).total() == Money<EUR>(100))
print(Money<EUR>(minor: 101).allocated([1, 1, 2]), Money<JPY>(minor: 1000).allocated([1, 2]))
let yen = price.converted(to: JPY.self, rate: 160.5)
print(yen, type(of: yen), yen.converted(to: EUR.self, rate: 1 / 160.5))
print([price, fee, price * 2].sorted(), [price, fee].max()!, Set([fee, Money(minor: 5)]).count, ([] as [Money<JPY>]).total())
