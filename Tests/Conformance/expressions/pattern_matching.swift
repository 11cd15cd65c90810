// Patterns: tuples, optionals, enums with where, if case, for case, guard case.
enum Expr {
    case num(Int)
    indirect case add(Expr, Expr), mul(Expr, Expr)
    case variable(String)
}
func simplify(_ e: Expr) -> Expr {
    switch e {
    case .add(.num(0), let x), .add(let x, .num(0)): simplify(x)
    case .mul(.num(1), let x), .mul(let x, .num(1)): simplify(x)
    case .mul(.num(0), _), .mul(_, .num(0)): .num(0)
    case let .add(.num(a), .num(b)): .num(a + b)
    case let .mul(.num(a), .num(b)) where a > 0 && b > 0: .num(a * b)
    case let .add(a, b): .add(simplify(a), simplify(b))
    case let .mul(a, b): .mul(simplify(a), simplify(b))
    case .num, .variable: e
    }
}
func text(_ e: Expr) -> String {
    switch e {
    case .num(let n): "\(n)"
    case .variable(let v): v
    case .add(let a, let b): "(\(text(a)) + \(text(b)))"
    case .mul(let a, let b): "\(text(a)) * \(text(b))"
    }
}
let e = Expr.add(.mul(.num(1), .variable("x")), .mul(.num(0), .variable("y")))
print(text(e), "=>", text(simplify(e)), "=>", text(simplify(simplify(e))))
print(text(simplify(.mul(.num(6), .num(7)))), text(simplify(.mul(.num(-6), .num(7)))))

func locate(_ p: (Int, Int)) -> String {
    switch p {
    case (0, 0): "origin"
    case (let x, 0): "x axis at \(x)"
    case (0, let y): "y axis at \(y)"
    case let (x, y) where x == y: "diagonal \(x)"
    case (-2...2, -2...2): "near"
    case (_, ..<0): "below"
    default: "far"
    }
}
print([(0, 0), (3, 0), (0, -1), (5, 5), (1, 2), (9, -9), (9, 10)].map(locate))

let readings: [Int?] = [3, nil, 8, nil, 12]
for case let r? in readings { print(r, terminator: " ") }
for case .some(let r) in readings where r > 5 { print("big\(r)", terminator: " ") }
print()
let pairs: [(String, Int?)] = [("a", 1), ("b", nil), ("c", 3)]
for case (let n, let v?) in pairs { print("\(n)=\(v)", terminator: ";") }
print()
if case .mul(.num(let k), _) = Expr.mul(.num(4), .variable("z")), k > 3 { print("coefficient", k) }
if case 1...9 = 7 { print("digit") }
let nested: Int?? = .some(nil)
switch nested {
case .none: print("outer nil")
case .some(nil): print("inner nil")
case .some(.some(let v)): print(v)
}
func area(_ e: Expr) -> Int {
    guard case .mul(.num(let w), .num(let h)) = e else { return -1 }
    return w * h
}
print(area(.mul(.num(3), .num(5))), area(.num(3)))
let any: [Any] = [1, "s", 2.5, (1, 2), [1], Expr.num(4)]
for v in any {
    switch v {
    case 1 as Int: print("one")
    case let s as String: print("string", s)
    case let d as Double where d > 2: print("double", d)
    case let (a, b) as (Int, Int): print("tuple", a, b)
    case is [Int]: print("ints")
    case Expr.num(let n): print("expr", n)
    default: print("?")
    }
}
