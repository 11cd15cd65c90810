struct Point: CustomStringConvertible, CustomDebugStringConvertible {
    var x = 1, y = 2
    var description: String { "(\(x), \(y))" }
    var debugDescription: String { "Point(x: \(x), y: \(y))" }
}
struct Plain { var name = "n"; var point = Point(); var maybe: Int? = nil; var list = [1.5, 2] }
struct DebugOnly: CustomDebugStringConvertible { var debugDescription: String { "<debug>" } }
enum Status { case idle, busy(Int), failed(code: Int, reason: String), nested(Point) }
enum Named: String { case first = "one", second }
final class Node { var value = 3; var next: Node? }
final class Pretty: CustomStringConvertible { var description: String { "pretty!" } }
struct Wrapper<T> { var inner: T }
struct Empty {}

print(Point(), [Point()], Optional(Point()) as Any)
debugPrint(Point(), [Point(x: 5)])
print(Plain())
debugPrint(Plain())
print(DebugOnly(), [DebugOnly()], Empty(), Wrapper(inner: "text"), Wrapper(inner: Point()))
print(Status.idle, Status.busy(3), Status.failed(code: 404, reason: "gone"), Status.nested(Point()))
print([Status.idle, .busy(1)], Named.first, Named.second.rawValue, [Named.second])
print(Pretty(), Wrapper(inner: Pretty()), type(of: Wrapper(inner: [1])), Wrapper<Int?>.self)
print("\(Node())", String(describing: Node.self), String(reflecting: Node.self), [Node.self])
print((x: 1, y: (2, "three")), ((), 1), { () -> Int in 1 }().description)
dump(Plain())
dump([1: "one"], name: "dictionary")
dump(Status.failed(code: 1, reason: "r"))
dump((a: 1, b: Optional("x")), maxDepth: 1)
let node = Node()
node.next = Node()
dump(node, name: "list", indent: 2)
var out = ""
dump(Wrapper(inner: Point()), to: &out)
print(out.split(separator: "\n").count, out.prefix(3))
