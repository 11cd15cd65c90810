protocol View { associatedtype Body; var desc: String { get } }
struct Text: View { typealias Body = Never; let s: String; init(_ s: String) { self.s = s }; var desc: String { "T(\(s))" } }
struct Either<A: View, B: View>: View { typealias Body = Never; enum S { case a(A), b(B) }; let s: S; var desc: String { switch s { case .a(let x): "L[\(x.desc)]"; case .b(let x): "R[\(x.desc)]" } } }
struct Pair<A: View, B: View>: View { typealias Body = Never; let a: A, b: B; var desc: String { "(\(a.desc) \(b.desc))" } }
struct Empty: View { typealias Body = Never; var desc: String { "E" } }
struct Many<A: View>: View { typealias Body = Never; let xs: [A]; var desc: String { "[" + xs.map(\.desc).joined(separator: ",") + "]" } }
extension Optional: View where Wrapped: View { typealias Body = Never; var desc: String { self.map { "some \($0.desc)" } ?? "none" } }
@resultBuilder enum VB {
  static func buildExpression<V: View>(_ v: V) -> V { v }
  static func buildExpression(_ s: String) -> Text { Text(s) }
  static func buildExpression(_ n: Int) -> Text { Text("#\(n)") }
  static func buildBlock() -> Empty { Empty() }
  static func buildPartialBlock<V: View>(first: V) -> V { first }
  static func buildPartialBlock<A: View, B: View>(accumulated: A, next: B) -> Pair<A, B> { Pair(a: accumulated, b: next) }
  static func buildEither<A: View, B: View>(first: A) -> Either<A, B> { Either(s: .a(first)) }
  static func buildEither<A: View, B: View>(second: B) -> Either<A, B> { Either(s: .b(second)) }
  static func buildOptional<V: View>(_ v: V?) -> V? { v }
  static func buildArray<V: View>(_ v: [V]) -> Many<V> { Many(xs: v) }
  static func buildLimitedAvailability<V: View>(_ v: V) -> Many<V> { Many(xs: [v]) }
}
func show<V: View>(@VB _ c: () -> V) { let v = c(); print(type(of: v)); print(v.desc) }
show { "a" }
show { "a"; 3; Text("z") }
show { }
for i in 0..<5 {
  show { if i == 0 { "zero" } else if i == 1 { 1; "one" } else if i == 2 { Many(xs: [Text("q")]) } else if i == 3 { Empty() } else { "z"; "y"; "x" } }
}
for i in 0..<3 { show { "pre"; if i == 0 { "zero" } else if i == 1 { "one"; "uno" } } }
show { for i in 0..<3 { "i\(i)"; if i.isMultiple(of: 2) { "even" } } }
enum K { case a(Int), b(String), c }
for k in [K.a(3), .b("s"), .c] { show { switch k { case .a(let n) where n > 0: n; case .a: "neg"; case .b(let s): s; s; case .c: Empty() } } }
show { if #available(macOS 10, *) { "av" } }
show { let x = 4; var y = x * 2; let _ = (y += 1); Text("\(x) \(y)"); let o: Int? = 3; if let o, o > 2 { o } }
struct Stack<C: View>: View { typealias Body = Never; let c: C; init(@VB _ c: () -> C) { self.c = c() }; var desc: String { "S{\(c.desc)}" } }
func comp(_ b: Bool) -> some View { Stack { "x"; Stack { if b { "in" } }; if b { Stack { "deep"; "er" } } else { "no" } } }
print(comp(true).desc, comp(false).desc)
@VB func body(_ n: Int) -> some View { if n > 0 { "pos" } else { "neg" }; Text("end") }
print(body(3).desc, body(-1).desc)
@VB var top: some View { "t"; "u" }
print(top.desc)
show { do { "in do"; 3 }; "after" }
@resultBuilder struct Sum { static func buildBlock(_ x: Int...) -> Int { x.reduce(0, +) }; static func buildFinalResult(_ x: Int) -> String { "sum=\(x)" }
 static func buildOptional(_ x: Int?) -> Int { x ?? -100 }; static func buildEither(first: Int) -> Int { first }; static func buildEither(second: Int) -> Int { second * 10 }; static func buildArray(_ x: [Int]) -> Int { x.reduce(1, *) } }
@Sum func total(_ n: Int) -> String { 1; 2; if n > 5 { 100; 1 } ; if n == 2 { n } else { n; 3 }; for i in 1...3 { i; 1 } }
print(total(2), total(9))
struct Conf { let name: String; @Sum let total: () -> String }
let conf = Conf(name: "c") { 1; 2 }
print(conf.total())
@resultBuilder struct L<T> { static func buildBlock(_ x: T...) -> [T] { x } }
func list<T>(_ t: T.Type, @L<T> _ f: () -> [T]) -> [T] { f() }
print(list(Double.self) { 1.5; 2.0 })
func build(@L<Int> x: () -> [Int], @L<String> y: (Int) -> [String]) { print(x(), y(2)) }
build { 1; 2 } y: { "\($0)"; "q" }
protocol Screen { associatedtype B: View; @VB var body: B { get } }
struct Home: Screen { let n: Int; var body: some View { "home"; if n > 1 { "many" } } }
print(Home(n: 1).body.desc, Home(n: 2).body.desc)
enum Err: Error { case bad }
func tr(@VB _ c: () throws -> some View) { do { print(try c().desc) } catch { print("caught", error) } }
func may(_ b: Bool) throws -> String { if b { throw Err.bad }; return "ok" }
tr { "1"; try may(false) }
tr { "1"; try may(true) }
