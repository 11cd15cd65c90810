struct V: Numeric, Comparable {
  var x: Double
  init(_ x: Double) { self.x = x }
  init(integerLiteral v: Int) { x = Double(v) }
  init?<T: BinaryInteger>(exactly s: T) { x = Double(s) }
  var magnitude: V { V(abs(x)) }
  static func + (a: V, b: V) -> V { V(a.x + b.x) }
  static func - (a: V, b: V) -> V { V(a.x - b.x) }
  static func * (a: V, b: V) -> V { V(a.x * b.x) }
  static func *= (a: inout V, b: V) { a = a * b }
  static func < (a: V, b: V) -> Bool { a.x < b.x }
}
func power<T: Numeric>(_ b: T, _ n: Int) -> T { n == 0 ? 1 : b * power(b, n - 1) }
func clampPositive<T: Numeric & Comparable>(_ t: T) -> T { t < 0 ? 0 : t }
print(power(V(2), 5), clampPositive(V(-3)), power(2.5, 2), power(3, 3))
struct Name: ExpressibleByStringLiteral, CustomStringConvertible { var s: String; init(stringLiteral v: String) { s = "<" + v + ">" }; var description: String { s } }
func make<T: ExpressibleByStringLiteral>() -> T { "hi" }
let n: Name = make()
let t: String = make()
print(n, t)
func dflt<T: ExpressibleByStringLiteral & CustomStringConvertible>(_ x: T = "dd") -> T { x }
let d: Name = dflt()
print(d, [V(1), V(2)].reduce(0, +))
