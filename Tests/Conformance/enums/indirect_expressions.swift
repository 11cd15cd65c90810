// Recursive enums: expression trees with evaluation, printing and simplification.
indirect enum Expr: Equatable {
    case number(Int)
    case variable(String)
    case add(Expr, Expr)
    case mul(Expr, Expr)
    case neg(Expr)

    func evaluate(_ env: [String: Int] = [:]) -> Int? {
        switch self {
        case .number(let n): return n
        case .variable(let name): return env[name]
        case let .add(l, r):
            guard let a = l.evaluate(env), let b = r.evaluate(env) else { return nil }
            return a + b
        case let .mul(l, r):
            guard let a = l.evaluate(env), let b = r.evaluate(env) else { return nil }
            return a * b
        case .neg(let e): return e.evaluate(env).map(-)
        }
    }
    var simplified: Expr {
        switch self {
        case let .add(l, r):
            switch (l.simplified, r.simplified) {
            case (.number(0), let e), (let e, .number(0)): return e
            case let (.number(a), .number(b)): return .number(a + b)
            case let (a, b): return .add(a, b)
            }
        case let .mul(l, r):
            switch (l.simplified, r.simplified) {
            case (.number(0), _), (_, .number(0)): return .number(0)
            case (.number(1), let e), (let e, .number(1)): return e
            case let (a, b): return .mul(a, b)
            }
        case .neg(.neg(let e)): return e.simplified
        case .neg(let e): return .neg(e.simplified)
        default: return self
        }
    }
    func derivative(_ x: String) -> Expr {
        switch self {
        case .number: .number(0)
        case .variable(let v): .number(v == x ? 1 : 0)
        case let .add(a, b): .add(a.derivative(x), b.derivative(x))
        case let .mul(a, b): .add(.mul(a.derivative(x), b), .mul(a, b.derivative(x)))
        case .neg(let e): .neg(e.derivative(x))
        }
    }
}
extension Expr: CustomStringConvertible {
    var description: String {
        switch self {
        case .number(let n): "\(n)"
        case .variable(let v): v
        case let .add(l, r): "(\(l) + \(r))"
        case let .mul(l, r): "\(l) * \(r)"
        case .neg(let e): "-\(e)"
        }
    }
}
let x = Expr.variable("x")
let e = Expr.add(.mul(x, x), .add(.mul(.number(3), x), .neg(.neg(.number(5)))))
print(e)
print(e.evaluate(["x": 4]) ?? "undefined", e.evaluate() as Any)
print(e.simplified, e.derivative("x"), e.derivative("x").simplified, separator: "\n")
print(e.derivative("x").simplified.evaluate(["x": 10])!, Expr.add(.number(2), .number(0)).simplified == .number(2))
