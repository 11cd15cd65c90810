enum Suit: String, CaseIterable { case hearts, spades = "S", clubs }
print(
  Suit.hearts, Suit.spades.rawValue, Suit(rawValue: "clubs") as Any, Suit(rawValue: "x") as Any, Suit.allCases
)
enum Planet: Int { case mercury = 1, venus, earth }
print(Planet.earth.rawValue, Planet(rawValue: 2)!)
enum Shape {
  case circle(radius: Double), rect(w: Double, h: Double), empty
  var area: Double {
    switch self {
    case .circle(let r): 3 * r * r;
    case .rect(let w, let h): w * h;
    case .empty: 0
    }
  }
}
let shapes: [Shape] = [.circle(radius: 2), .rect(w: 2, h: 3), .empty]
for s in shapes { print(s, s.area) }
indirect enum Expr { case num(Int), add(Expr, Expr), mul(Expr, Expr), neg(Expr) }
func eval(_ e: Expr) -> Int {
  switch e {
  case .num(let n): n
  case .add(let a, let b): eval(a) + eval(b)
  case let .mul(a, b): eval(a) * eval(b)
  case .neg(let x): -eval(x)
  }
}
let e = Expr.add(.num(2), .mul(.num(3), .neg(.num(4))))
print(eval(e), e)
enum Light {
  case red, green, yellow
  mutating func next() {
    switch self {
    case .red: self = .green;
    case .green: self = .yellow;
    case .yellow: self = .red
    }
  }
}
var l = Light.red
l.next(); l.next()
print(l, l == .yellow, l != .red)
if case .circle(let r) = shapes[0], r > 1 { print("big circle", r) }
guard case .rect(let w, _) = shapes[1] else { fatalError() }
print(w)
enum Tree<T: Comparable> {
  case leaf
  indirect case node(Tree<T>, T, Tree<T>)
  func inserting(_ v: T) -> Tree<T> {
    switch self {
    case .leaf: .node(.leaf, v, .leaf)
    case .node(let l, let x, let r): v < x ? .node(l.inserting(v), x, r) : .node(l, x, r.inserting(v))
    }
  }
  var inorder: [T] {
    switch self {
    case .leaf: [];
    case .node(let l, let x, let r): l.inorder + [x] + r.inorder
    }
  }
}
var t = Tree<Int>.leaf
for v in [5, 2, 8, 1] { t = t.inserting(v) }
print(t.inorder)
enum E: Equatable, Hashable { case a(Int), b(String), c }
print(E.a(1) == .a(1), E.a(1) == .a(2), E.b("x") == .b("x"), E.c == .c, [E.a(1): "v"][.a(1)]!)
enum Op: Character { case plus = "+", minus = "-" }
print(Op(rawValue: "+")!)
enum Level: Int, Comparable {
  case low, mid, high
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
print(Level.low < .high, [Level.high, .low, .mid].sorted(), Level.allNames)
extension Level { static var allNames: [String] { ["l", "m", "h"] } }
enum Natural: Comparable { case zero, one, many }
print(Natural.zero < .many, Natural.one > .many)
