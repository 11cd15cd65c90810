struct Meters { var value: Double }
struct Feet { var value: Double }

func format(_ x: Int) -> String { "int \(x)" }
func format(_ x: Double) -> String { "double \(x)" }
func format(_ x: String) -> String { "string \(x)" }
func format<T>(_ x: T) -> String { "generic \(x)" }
func format<T: Collection>(_ x: T) -> String { "collection of \(x.count)" }
func format(_ x: Int, padded width: Int) -> String {
    let s = String(x)
    return String(repeating: "0", count: max(0, width - s.count)) + s
}
func format(_ x: Meters) -> String { "\(x.value) m" }
func format(_ x: Feet) -> String { format(Meters(value: x.value * 0.3048)) }

print(format(1), format(1.0), format("s"), format(true), format([1, 2]), format(7, padded: 3))
print(format(Feet(value: 10)), format(Optional(3)), format(2 as UInt8), format(1...4))

func make() -> Int { 1 }
func make() -> String { "one" }
let n: Int = make()
let s: String = make()
print(n, s, make() as String + "!")

func area(radius: Double) -> Double { 3 * radius * radius }
func area(width: Double, height: Double) -> Double { width * height }
func area(side: Double) -> Double { area(width: side, height: side) }
print(area(radius: 2), area(width: 2, height: 3), area(side: 4))

let byLabel: (Double) -> Double = area(side:)
print([1, 2, 3].map(byLabel), [1.0, 2].map(area(radius:)))

enum Log {
    static func write(_ message: String, level: Int = 0) -> String { "\(level):\(message)" }
    static func write(_ first: String, _ rest: String...) -> String { ([first] + rest).joined(separator: "/") }
}
print(Log.write("plain", level: 1), Log.write("a", "b"), Log.write("x", level: 2))

func twice(_ f: () -> Void) { f(); f() }
func twice(_ f: (Int) -> Void) { f(1); f(2) }
twice { print("no argument", terminator: " ") }
twice { i in print("arg \(i)", terminator: " ") }
print()

func max3<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { max(max(a, b), c) }
print(max3(1, 5, 3), max3("x", "abc", "y"), max3(1.5, -2, 0))
