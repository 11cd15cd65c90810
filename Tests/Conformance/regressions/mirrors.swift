// Mirrors of every kind of value.
struct Point { var x = 1, y = 2.5 }
enum Shape { case dot, circle(Double), rect(w: Int, h: Int), tagged(name: String), nested(Point), pair((Int, String)) }
indirect enum Tree { case leaf, node(Tree, Int, Tree) }
class Animal { let legs = 4; var name: String; init(_ name: String) { self.name = name } }
class Dog: Animal { var tricks = ["sit"]; weak var friend: Animal?; unowned let owner: Animal; init(_ n: String, _ o: Animal) { owner = o; super.init(n) } }
final class Puppy: Dog { lazy var toys = 1 }
struct Generic<T> { let value: T; var more: [T] = [] }
struct Empty {}
let owner = Animal("Ann"), puppy = Puppy("Rex", owner)
puppy.friend = owner

func show(_ value: Any) {
  let mirror = Mirror(reflecting: value)
  let children = mirror.children.map { "\($0.label ?? "nil"): \($0.value)" }
  print(mirror.subjectType, mirror.displayStyle.map { "\($0)" } ?? "none", mirror.children.count, children)
}
for value in [
  1, 2.5, true, "text", "c" as Character, Point(), Shape.dot, Shape.circle(1), Shape.rect(w: 1, h: 2), Shape.tagged(name: "t"),
  Shape.nested(Point()), Shape.pair((1, "p")), Tree.node(.leaf, 3, .leaf), (1, "two", three: 3), (a: 1, b: 2), [1, 2], ["k": 1],
  Set([7]), Optional(3) as Any, Optional<Int>.none as Any, Optional(Optional(3)) as Any, Generic(value: 1), Generic(value: "a", more: ["b"]), Empty(), 1..<4, 2...3,
  (1...), [1, 2, 3][1...], Int.self, [Int].self, { (x: Int) in x }, Result<Int, Never>.success(1), Character("x").unicodeScalars.first!, "sub"[...],
  [(1, 2)], ["a": Point()], [Point()], KeyValuePairs(dictionaryLiteral: ("a", 1)), CollectionOfOne(5), 1 as Int8, 2 as Float, AnyHashable(1), ContinuousClock.self, () as Any,
] as [Any] { show(value) }
show(owner)
show(puppy)
var level: Mirror? = Mirror(reflecting: puppy)
while let mirror = level {
  print(mirror.subjectType, mirror.children.map { "\($0.label!) = \(type(of: $0.value))" }, mirror)
  level = mirror.superclassMirror
}
print(Mirror(reflecting: owner).superclassMirror == nil, Mirror(reflecting: 1).superclassMirror == nil)

// Paths.
struct Config { let name = "cfg"; let origin = Point(); let tags = ["a", "b"]; let shape = Shape.rect(w: 3, h: 4); let none: Int? = nil; let some: Int? = 8 }
let mirror = Mirror(reflecting: Config())
print(mirror.descendant("name")!, mirror.descendant("origin", "y")!, mirror.descendant("tags", 1)!, mirror.descendant("shape", "rect", "w")!)
print(mirror.descendant("shape", "rect", 1)!, mirror.descendant("some", "some")!, mirror.descendant("none", "some") == nil, mirror.descendant("tags", 2) == nil, mirror.descendant(1, 0)!)
print(mirror.children.first!.label!, mirror.children.dropFirst(2).first!.value, mirror.children[mirror.children.index(mirror.children.startIndex, offsetBy: 3)].label!)
if let child = Mirror(reflecting: Shape.rect(w: 1, h: 2)).children.first, let payload = child.value as? (w: Int, h: Int) { print(child.label!, payload.w + payload.h) }
for case let (label?, value) in mirror.children where value is String { print(label, value) }
if let pair = Mirror(reflecting: ["k": 1]).children.first?.value as? (key: String, value: Int) { print(pair.key, pair.value) }
print(mirror.children.compactMap { $0.value as? [String] }, Mirror(reflecting: [1, 2]).children.map { $0.value as! Int }.reduce(0, +))

// Mirrors of one's own.
struct Secret: CustomReflectable {
  let user = "root", password = "hunter2"
  var customMirror: Mirror { Mirror(self, children: ["user": user, "password": "****"], displayStyle: .struct) }
}
struct Bag: CustomReflectable { let items: [Int]; var customMirror: Mirror { Mirror(self, unlabeledChildren: items, displayStyle: .collection) } }
struct Plain: CustomReflectable { var customMirror: Mirror { Mirror(self, children: ["only": 1]) } }
struct Pairs: CustomReflectable { var customMirror: Mirror { Mirror(self, children: [(label: "a", value: 1), (label: nil, value: "b")] as [Mirror.Child], displayStyle: .tuple) } }
enum Mode: CustomReflectable { case on, off(Int); var customMirror: Mirror { Mirror(self, children: ["state": "hidden"], displayStyle: .enum) } }
class Base: CustomReflectable { let id = 1; init() {}; var customMirror: Mirror { Mirror(self, children: ["id": id * 10], displayStyle: .class) } }
class Derived: Base { let extra = 2 }
class Lone: Base { let more = 3; override var customMirror: Mirror { Mirror(self, children: ["more": more], ancestorRepresentation: .suppressed) } }
class Kept: Base { let kept = 4; override var customMirror: Mirror { Mirror(self, children: ["kept": kept], ancestorRepresentation: .customized { super.customMirror }) } }
for value in [Secret(), Bag(items: [1, 2]), Plain(), Pairs(), Mode.on, Mode.off(2), Base(), Derived(), Lone(), Kept()] as [Any] { show(value) }
print(Secret(), Bag(items: [3]), Plain(), Pairs(), Mode.off(3), Base())
debugPrint(Secret(), Bag(items: [3]), Plain(), Pairs(), Mode.off(3), [Secret()])
print("\(Secret())", [Bag(items: [])], String(describing: Mode.on), String(reflecting: Mode.on))
for value in [Derived(), Lone(), Kept()] as [Any] { print(Mirror(reflecting: value).superclassMirror.map { "\($0) \($0.children.map { $0.label! })" } ?? "no superclass") }
print(Mirror(reflecting: Secret()).descendant("password")!, Mirror(reflecting: mirror).children.count)

// Dumps.
dump(Config())
dump(puppy)
dump(Tree.node(.node(.leaf, 1, .leaf), 2, .leaf))
dump([1: "a"])
dump(["k": [1, 2]], name: "table", indent: 2)
dump([[1, 2], [3]], maxDepth: 1)
dump([1, 2, 3, 4], maxItems: 3)
dump([[1, 2, 3], [4, 5]], maxItems: 5)
dump([Point(), Point()], maxItems: 4)
dump((1, label: "x", Shape.tagged(name: "n"), Shape.rect(w: 0, h: 1)))
dump(Optional(Point()))
dump(Optional<Point>.none)
dump(Set([1]))
dump("text")
dump(1.5)
dump(true)
dump(Int.self)
dump([Point.self, Int.self] as [Any.Type])
dump({ 1 })
dump(())
dump(1..<3)
dump(1...)
dump([1, 2, 3][1...])
dump("abc"[...])
dump(Secret())
dump(Bag(items: [1, 2]))
dump(Pairs())
dump(Mode.off(2))
dump([Derived(), Kept()])
dump(Empty())
dump(Generic(value: Shape.dot, more: [.circle(2)]))
dump(Result<Int, any Error>.success(3))
struct Described: CustomStringConvertible { let a = 1; var description: String { "described" } }
struct Debugged: CustomDebugStringConvertible { let a = [1]; var debugDescription: String { "debugged" } }
dump([Described(), Debugged()] as [Any])
dump((Described(), Debugged()), name: "both", maxDepth: 1)
final class Node { var next: Node?; let id: Int; init(_ id: Int) { self.id = id } }
let first = Node(1), second = Node(2)
first.next = second
second.next = first
dump(first)
dump([first, second, first], maxDepth: 2)
var text = ""
dump(Point(), to: &text, name: "p")
print(text.split(separator: "\n"))
print(dump(5, name: "five") + 1)
