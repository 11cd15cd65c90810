// debugPrint and dump for simple values.
debugPrint("text", 1, 2.0, true, "c" as Character)
debugPrint("quote\" tab\t newline\n backslash\\ é 👍")
debugPrint(["a": 1], ["x", "y"], (1, "t"), Optional("o") as Any, nil as Int? as Any)
debugPrint("a", "b", separator: "|", terminator: "$\n")
debugPrint(1...3, 0..<2, "sub".dropFirst(), Set(["s"]), 1.0 as Float, UInt8(7))
debugPrint(Int.self, String.self, [Int].self, Optional<Int>.self)

struct Point { var x = 1; var y = 2.5 }
struct Line { let name: String; let from: Point; let to: Point? }
enum Kind { case simple, value(Int), labelled(name: String, n: Int) }

dump(42)
dump("hello")
dump([1, 2, 3])
dump(["k": [true]])
dump((1, b: "two"))
dump(Optional(5))
dump(nil as String?)
dump(Point())
dump(Line(name: "l", from: Point(), to: nil))
dump(Line(name: "m", from: Point(x: 3), to: Point(y: 0)))
dump(Kind.simple)
dump(Kind.value(3))
dump(Kind.labelled(name: "a", n: 1))
dump([Point(), Point(x: 9, y: 9)], name: "points")
dump([[1, 2], []], maxDepth: 1)
dump([1: "one"].map { $0.value })
let returned = dump(7 as UInt8) + 1
print(returned)
dump([Kind.simple, .value(1)])
dump(Set([1]))
dump("x" as Character)
dump(1...3)
