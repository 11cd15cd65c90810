// A reflection-based serialiser and structural diff.
struct Engine { var power: Int; var fuel: Fuel }
enum Fuel { case petrol, electric(kWh: Double), hybrid(Int, Double) }
struct Car { var model: String; var engine: Engine?; var seats: [Int]; var owner: Owner }
final class Owner { var name: String; var verified = false; init(_ n: String) { name = n } }

func encode(_ v: Any) -> String {
    switch v {
    case let s as String: return "\"\(s)\""
    case is Int, is Double, is Bool: return "\(v)"
    default: break
    }
    let m = Mirror(reflecting: v)
    switch m.displayStyle {
    case .optional: return m.children.first.map { encode($0.value) } ?? "null"
    case .collection, .set: return "[" + m.children.map { encode($0.value) }.joined(separator: ",") + "]"
    case .struct, .class, .tuple: return "{" + m.children.map { "\($0.label!):" + encode($0.value) }.joined(separator: ",") + "}"
    case .enum:
        guard let c = m.children.first else { return "\"\(v)\"" }
        return "{\(c.label!):" + encode(c.value) + "}"
    default: return "?"
    }
}
var car = Car(model: "T", engine: Engine(power: 9, fuel: .electric(kWh: 50)), seats: [2, 3], owner: Owner("Jo"))
print(encode(car))
car.engine?.fuel = .hybrid(3, 1.5)
print(encode(car.engine as Any))
car.engine?.fuel = .petrol
print(encode(car.engine as Any), encode([car.engine!.power, 2]), encode((1, two: "x")))
car.engine = nil
print(encode(car))

func diff(_ a: Any, _ b: Any, _ path: String = "") -> [String] {
    let x = Mirror(reflecting: a), y = Mirror(reflecting: b)
    if x.children.isEmpty || y.children.isEmpty {
        return "\(a)" == "\(b)" ? [] : ["\(path): \(a) -> \(b)"]
    }
    if x.children.count != y.children.count { return ["\(path).count: \(x.children.count) -> \(y.children.count)"] }
    return zip(x.children, y.children).enumerated().flatMap { i, p in
        diff(p.0.value, p.1.value, path + "/" + (p.0.label ?? "\(i)"))
    }
}
let a = Car(model: "A", engine: Engine(power: 1, fuel: .petrol), seats: [1, 2], owner: Owner("X"))
var b = a
b.engine!.power = 5
b.seats[1] = 9
b.model = "B"
for line in diff(a, b) { print(line) }
b.seats = [1]
print(diff(a, b).last!, diff(a, a))

// counting nodes and finding values of one type
func find<T>(_ t: T.Type, in v: Any) -> [T] {
    if let hit = v as? T { return [hit] }
    return Mirror(reflecting: v).children.flatMap { find(t, in: $0.value) }
}
print(find(Int.self, in: a), find(String.self, in: a), find(Bool.self, in: a), find(Engine.self, in: [a, b]).map(\.power))
