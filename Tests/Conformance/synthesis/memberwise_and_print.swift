// Memberwise initialisers, default values and synthesised textual forms.
struct Config {
    var host = "localhost"
    var port: Int
    let secure: Bool
    var tags: [String] = []
    var note: String?
}
print(Config(port: 80, secure: false))
print(Config(host: "h", port: 1, secure: true, tags: ["a"], note: "n"))
var c = Config(port: 8080, secure: true, note: "x")
c.tags.append("t")
print(c)
debugPrint(c)

enum Shape {
    case circle(radius: Double)
    case rect(Double, Double)
    indirect case named(String, Shape?)
    case unit
    indirect case group([Shape])
}
print(Shape.circle(radius: 1.5), Shape.rect(1, 2), Shape.unit)
print(Shape.named("n", .unit), Shape.named("m", nil))
print(Shape.group([.unit, .circle(radius: 2)]))

class Plain { var a = 1 }
struct Generic<T> { var value: T }
print(Plain(), Generic(value: 1), Generic(value: "s"), Generic(value: [Optional(1), nil]))
print(type(of: Generic(value: 1)), [Int].self, [String: Int?].self, (Int, String).self, (() -> Void).self)
print((1, "two", x: 3), Optional(5) as Any, [Optional("a"), nil], ["k": 1.0], "quo\"te")
debugPrint("quo\"te\n", Optional("a") as Any, 1.0, Character("c"), ["s"])
print(1...3, 1..<3, ...3, 2..., Set([1]), ArraySlice([1, 2]), "abc".dropFirst())
print(String(describing: c.note), String(reflecting: c.note), "\(c.note as Any)")
print(Shape.self, String(reflecting: Shape.self), Config.self)

struct Temperature: CustomStringConvertible, CustomDebugStringConvertible {
    var k: Double
    var description: String { "\(k)K" }
    var debugDescription: String { "Temperature(k: \(k))" }
}
let t = Temperature(k: 3)
print(t, [t], Optional(t) as Any, Generic(value: t))
debugPrint(t)
print("\(t) \(String(reflecting: t))", terminator: "|\n")
print(1, 2, 3, separator: "-", terminator: "!\n")
var sink = ""
print("to", "string", separator: "_", to: &sink)
dump([1, 2], to: &sink)
print(sink, terminator: "")
