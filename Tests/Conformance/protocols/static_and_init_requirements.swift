// Static and initialiser requirements used through metatypes and generics.
protocol Unit {
    static var symbol: String { get }
    static var factor: Double { get }
    init(_ value: Double)
    var value: Double { get }
}
extension Unit {
    init(base: Double) { self.init(base / Self.factor) }
    var base: Double { value * Self.factor }
    func converted<U: Unit>(to: U.Type = U.self) -> U { U(base: base) }
    var text: String { "\(value) \(Self.symbol)" }
    static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
    static func zero() -> Self { Self(0) }
}
struct Metre: Unit {
    static let symbol = "m"
    static let factor = 1.0
    var value: Double
    init(_ value: Double) { self.value = value }
}
struct Kilometre: Unit {
    static let symbol = "km"
    static let factor = 1000.0
    let value: Double
    init(_ value: Double) { self.value = value }
}
struct Inch: Unit {
    static var symbol: String { "in" }
    static var factor: Double { 0.0254 }
    let value: Double
    init(_ value: Double) { self.value = value }
}

let run = Kilometre(1.5) + Kilometre(0.25)
print(run.text, run.converted(to: Metre.self).text)
let m: Metre = Inch(100).converted()
print(m.text)
print(Metre.zero().text, Inch.zero().text)

func sum<U: Unit>(_ parts: [U]) -> U { parts.reduce(U.zero(), +) }
print(sum([Metre(1), Metre(2), Metre(3.5)]).text)

// metatypes in an array
let units: [any Unit.Type] = [Metre.self, Kilometre.self, Inch.self]
for u in units {
    let made = u.init(2)
    print(u.symbol, u.factor, made.base, type(of: made))
}

// static requirement with a class hierarchy
protocol Registered: AnyObject {
    static var kind: String { get }
    init(id: Int)
    var id: Int { get }
}
class Device: Registered {
    class var kind: String { "device" }
    let id: Int
    required init(id: Int) { self.id = id }
}
final class Sensor: Device {
    override class var kind: String { "sensor" }
}
func build<R: Registered>(_ t: R.Type, _ n: Int) -> [R] { (1...n).map { t.init(id: $0 * 10) } }
let ds = build(Device.self, 2), ss = build(Sensor.self, 3)
print(Device.kind, ds.map(\.id), Sensor.kind, ss.map(\.id))
let dynamic: Device.Type = Sensor.self
print(dynamic.kind, type(of: dynamic.init(id: 5)))
