protocol Shape { var area: Double { get }; func describe() -> String }
extension Shape { func describe() -> String { "area \(area)" }; func twice() -> Double { area * 2 } }
struct Sq: Shape { var s: Double; var area: Double { s * s } }
struct Ci: Shape {
  var r: Double; var area: Double { 3 * r * r }; func describe() -> String { "circle " + String(r) }
}
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in shapes { print(s.describe(), s.twice()) }
func total(_ s: [any Shape]) -> Double { s.reduce(0) { $0 + $1.area } }
print(total(shapes))
func largest<T: Comparable>(_ a: [T]) -> T? { var m = a.first; for x in a { if x > m! { m = x } }; return m }
print(largest([1, 5, 3])!, largest(["a", "c", "b"])!, largest([Double]()) as Any)
protocol Container { associatedtype Item; var items: [Item] { get }; mutating func add(_ i: Item) }
struct Box<T>: Container { var items: [T] = []; mutating func add(_ i: T) { items.append(i) } }
func count<C: Container>(_ c: C) -> Int { c.items.count }
var b = Box<Int>()
b.add(1); b.add(2)
print(count(b), b.items)
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  a.items == b.items
}
print(same(b, b))
struct Pair<A, B> { let a: A; let b: B; func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) } }
print(Pair(a: 1, b: "x").swapped())
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(a: 1, b: 2) == Pair(a: 1, b: 2))
struct Money: Comparable, CustomStringConvertible {
  var cents: Int
  static func < (l: Money, r: Money) -> Bool { l.cents < r.cents }
  var description: String { "$\(cents / 100).\(cents % 100)" }
}
print(
  [Money(cents: 250), Money(cents: 199)].sorted(), Money(cents: 5) < Money(cents: 6),
  max(Money(cents: 1), Money(cents: 2)))
protocol Greeter { static func make() -> Self; var greeting: String { get } }
struct En: Greeter { static func make() -> En { En() }; var greeting: String { "hello" } }
func create<G: Greeter>(_ t: G.Type) -> G { t.make() }
print(create(En.self).greeting)
let anys: [Any] = [1, "two", 3.0, [4], Sq(s: 1), Optional<Int>.none as Any]
for a in anys {
  switch a {
  case let i as Int: print("int", i);
  case let s as String: print("string", s);
  case is Double: print("double");
  case let s as any Shape: print("shape", s.area);
  default: print("other")
  }
}
protocol Named { var name: String { get set } }
class Cat: Named { var name = "Tom" }
struct Dg: Named { var name = "Rex" }
var ns: [any Named] = [Cat(), Dg()]
for i in ns.indices { ns[i].name += "!" }
print(ns.map { $0.name })
func opaque() -> some Shape { Sq(s: 3) }
print(opaque().area)
extension Array where Element: Shape { var totalArea: Double { reduce(0) { $0 + $1.area } } }
print([Sq(s: 1), Sq(s: 2)].totalArea)
struct Countdown: Sequence, IteratorProtocol {
  var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 }
}
for x in Countdown(n: 3) { print(x, terminator: " ") }
print(Array(Countdown(n: 3)), Countdown(n: 4).map { $0 * 2 }, Countdown(n: 5).contains(2))
protocol P1 { func a() -> String }
protocol P2: P1 { func b() -> String }
extension P2 { func a() -> String { "default a " + b() } }
struct S2: P2 { func b() -> String { "b" } }
let p2: any P2 = S2()
print(p2.a(), (p2 as any P1).a())
print(type(of: shapes[0]), String(describing: S2.self))
