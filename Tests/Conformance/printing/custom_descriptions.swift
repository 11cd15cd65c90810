// Default and custom descriptions of structs, classes and enums.
struct Point { var x: Int; var y: Double }
struct Named { let name: String; let tag: Character; let point: Point?; let list: [String] }
struct Empty {}
class Plain { var secret = 1 }
enum Color { case red, custom(r: Int, g: Int, b: Int), named(String), pair(Int, Double) }
enum Level: Int { case low = 1, high = 10 }
struct Box<T> { var value: T }
struct Pretty: CustomStringConvertible { let n: Int; var description: String { "<\(n)>" } }
struct Dual: CustomStringConvertible, CustomDebugStringConvertible {
    var description: String { "plain" }
    var debugDescription: String { "debug" }
}
struct OnlyDebug: CustomDebugStringConvertible { var debugDescription: String { "only-debug" } }

print(Point(x: 1, y: 2.5), Empty(), [Point(x: 0, y: 0)])
print(Named(name: "n\"q", tag: "t", point: Point(x: 3, y: 4), list: ["a"]))
print(Named(name: "", tag: "\n", point: nil, list: []))
print(Plain(), Optional(Point(x: 1, y: 1)) as Any)
print(Color.red, Color.custom(r: 1, g: 2, b: 3), Color.named("x"), Color.pair(1, 2))
print([Color.red, .named("y")], Optional(Color.red) as Any, Level.high, Level.high.rawValue, [Level.low: 1])
print(Box(value: 1), Box(value: "s"), Box(value: [Optional(1)]), Box(value: Box(value: Pretty(n: 1))), Box<Int?>(value: nil))
print(Pretty(n: 3), [Pretty(n: 4)], "\(Pretty(n: 5))", ["k": Pretty(n: 6)], Optional(Pretty(n: 7)) as Any, (Pretty(n: 8), 1))
print(Dual(), [Dual()], Optional(Dual()) as Any, (Dual(), 0), Box(value: Dual()))
print(OnlyDebug(), [OnlyDebug()], "\(OnlyDebug())")
debugPrint(Dual(), Pretty(n: 1), Point(x: 1, y: 1), Color.named("z"))
print(String(describing: Pretty(n: 9)), String(reflecting: Pretty(n: 9)), String(describing: Point(x: 5, y: 6)), String(reflecting: "q\n"))
print(String(reflecting: Color.red), String(reflecting: Level.low), String(reflecting: Point.self), String(describing: Point.self), Color.self)
print(type(of: Box(value: 1)), type(of: Plain()), type(of: Level.low), Box<[String]>.self, Plain.self)
extension Point: CustomStringConvertible { var description: String { "(\(x); \(y))" } }
print(Point(x: 7, y: 8), [Point(x: 9, y: 10)])
