indirect enum Expr {
    case number(Double)
    case variable(String)
    case unary(Character, Expr)
    case binary(Expr, Character, Expr)
}

extension Expr {
    func evaluate(in env: [String: Double]) -> Double? {
        switch self {
        case .number(let n): return n
        case .variable(let name): return env[name]
        case .unary("-", let e): return e.evaluate(in: env).map { -$0 }
        case .unary: return nil
        case let .binary(l, op, r):
            guard let a = l.evaluate(in: env), let b = r.evaluate(in: env) else { return nil }
            switch op {
            case "+": return a + b
            case "-": return a - b
            case "*": return a * b
            case "/" where b != 0: return a / b
            default: return nil
            }
        }
    }

    var simplified: Expr {
        switch self {
        case .binary(let l, let op, let r):
            switch (l.simplified, op, r.simplified) {
            case (.number(0), "+", let e), (let e, "+", .number(0)), (.number(1), "*", let e), (let e, "*", .number(1)):
                return e
            case (.number(0), "*", _), (_, "*", .number(0)):
                return .number(0)
            case let (.number(a), "+", .number(b)):
                return .number(a + b)
            case let (.number(a), "*", .number(b)):
                return .number(a * b)
            case let (a, o, b):
                return .binary(a, o, b)
            }
        case .unary("-", .unary("-", let inner)): return inner.simplified
        default: return self
        }
    }
}

extension Expr: CustomStringConvertible {
    var description: String {
        switch self {
        case .number(let n): n == n.rounded() ? String(Int(n)) : String(n)
        case .variable(let v): v
        case .unary(let op, let e): "\(op)\(e)"
        case .binary(let l, let op, let r): "(\(l) \(op) \(r))"
        }
    }
}

let x = Expr.variable("x")
let samples: [Expr] = [
    .binary(.number(2), "*", .binary(x, "+", .number(0))),
    .binary(.binary(.number(1), "*", x), "-", .number(0.5)),
    .binary(.binary(.number(3), "+", .number(4)), "*", .number(0)),
    .unary("-", .unary("-", .binary(.number(2), "*", .number(8)))),
    .binary(x, "/", .number(0)),
    .binary(.variable("y"), "+", x),
]
for e in samples {
    let value = e.evaluate(in: ["x": 6]).map { "\($0)" } ?? "undefined"
    print("\(e) => \(e.simplified) = \(value)")
}
