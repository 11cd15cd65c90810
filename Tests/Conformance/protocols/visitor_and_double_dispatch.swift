protocol ExprVisitor<Result> {
    associatedtype Result
    func number(_ n: Double) -> Result
    func binary(_ op: Character, _ l: any Expr, _ r: any Expr) -> Result
    func call(_ name: String, _ arguments: [any Expr]) -> Result
}
protocol Expr { func accept<V: ExprVisitor>(_ v: V) -> V.Result }

struct Num: Expr {
    let value: Double
    func accept<V: ExprVisitor>(_ v: V) -> V.Result { v.number(value) }
}
struct Bin: Expr {
    let op: Character, l: any Expr, r: any Expr
    func accept<V: ExprVisitor>(_ v: V) -> V.Result { v.binary(op, l, r) }
}
struct Call: Expr {
    let name: String, arguments: [any Expr]
    init(_ name: String, _ arguments: any Expr...) { self.name = name; self.arguments = arguments }
    func accept<V: ExprVisitor>(_ v: V) -> V.Result { v.call(name, arguments) }
}
func n(_ value: Double) -> any Expr { Num(value: value) }
func + (l: any Expr, r: any Expr) -> any Expr { Bin(op: "+", l: l, r: r) }
func * (l: any Expr, r: any Expr) -> any Expr { Bin(op: "*", l: l, r: r) }

struct Evaluator: ExprVisitor {
    func number(_ n: Double) -> Double? { n }
    func binary(_ op: Character, _ l: any Expr, _ r: any Expr) -> Double? {
        guard let a = l.accept(self), let b = r.accept(self) else { return nil }
        return op == "+" ? a + b : a * b
    }
    func call(_ name: String, _ arguments: [any Expr]) -> Double? {
        let values = arguments.compactMap { $0.accept(self) }
        guard values.count == arguments.count else { return nil }
        return switch name {
        case "max": values.max()
        case "sqrt" where values.count == 1: values[0].squareRoot()
        default: nil
        }
    }
}
struct Printer: ExprVisitor {
    var parenthesised = false
    func number(_ n: Double) -> String { n.rounded() == n ? "\(Int(n))" : "\(n)" }
    func binary(_ op: Character, _ l: any Expr, _ r: any Expr) -> String {
        let inner = Printer(parenthesised: op == "*")
        let s = "\(l.accept(inner)) \(op) \(r.accept(inner))"
        return parenthesised && op == "+" ? "(\(s))" : s
    }
    func call(_ name: String, _ args: [any Expr]) -> String { "\(name)(\(args.map { $0.accept(Printer()) }.joined(separator: ", ")))" }
}
struct Size: ExprVisitor {
    typealias Result = (nodes: Int, depth: Int)
    func number(_ n: Double) -> Result { (1, 1) }
    func binary(_ op: Character, _ l: any Expr, _ r: any Expr) -> Result { merge([l, r]) }
    func call(_ name: String, _ arguments: [any Expr]) -> Result { merge(arguments) }
    private func merge(_ es: [any Expr]) -> Result {
        let parts = es.map { $0.accept(self) }
        return (1 + parts.reduce(0) { $0 + $1.nodes }, 1 + (parts.map(\.depth).max() ?? 0))
    }
}

let samples: [any Expr] = [n(2) + n(3) * n(4), (n(2) + n(3)) * n(4), Call("sqrt", n(16)) + Call("max", n(1), n(7.5), n(2)), Call("oops", n(1)) * n(0), Call("max")]
for e in samples {
    let size = e.accept(Size())
    print(e.accept(Printer()), "=", e.accept(Evaluator()).map { "\($0)" } ?? "undefined", "nodes \(size.nodes) depth \(size.depth)")
}
