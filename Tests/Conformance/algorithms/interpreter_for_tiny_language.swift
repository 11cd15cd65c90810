enum RuntimeError: Error { case undefined(String), syntax(String), typeMismatch }

indirect enum Value: CustomStringConvertible {
    case number(Double), symbol(String), list([Value]), bool(Bool)
    case function(([Value]) throws -> Value)
    var description: String {
        switch self {
        case .number(let n): n == n.rounded() ? "\(Int(n))" : "\(n)"
        case .symbol(let s): s
        case .list(let l): "(" + l.map(\.description).joined(separator: " ") + ")"
        case .bool(let b): b ? "#t" : "#f"
        case .function: "<fn>"
        }
    }
    var double: Double { get throws { if case .number(let n) = self { n } else { throw RuntimeError.typeMismatch } } }
}

final class Scope {
    private var table: [String: Value]
    private let outer: Scope?
    init(_ table: [String: Value] = [:], outer: Scope? = nil) { self.table = table; self.outer = outer }
    subscript(name: String) -> Value? {
        get { table[name] ?? outer?[name] }
        set { table[name] = newValue }
    }
}

func parse(_ text: String) throws -> [Value] {
    var tokens = text.map { "()".contains($0) ? " \($0) " : String($0) }.joined().split(separator: " ")[...]
    func one() throws -> Value {
        switch tokens.popFirst() {
        case nil: throw RuntimeError.syntax("unexpected end")
        case ")"?: throw RuntimeError.syntax("unexpected )")
        case "("?:
            var items: [Value] = []
            while let t = tokens.first, t != ")" { items.append(try one()) }
            guard tokens.popFirst() != nil else { throw RuntimeError.syntax("missing )") }
            return .list(items)
        case let t?: return Double(t).map(Value.number) ?? .symbol(String(t))
        }
    }
    var out: [Value] = []
    while !tokens.isEmpty { out.append(try one()) }
    return out
}

func evaluate(_ v: Value, _ scope: Scope) throws -> Value {
    switch v {
    case .number, .bool, .function: return v
    case .symbol(let name):
        guard let found = scope[name] else { throw RuntimeError.undefined(name) }
        return found
    case .list(let items):
        guard let head = items.first else { return v }
        if case .symbol(let keyword) = head {
            switch (keyword, items.count) {
            case ("quote", 2): return items[1]
            case ("if", 4):
                if case .bool(false) = try evaluate(items[1], scope) { return try evaluate(items[3], scope) }
                return try evaluate(items[2], scope)
            case ("define", 3):
                guard case .symbol(let name) = items[1] else { throw RuntimeError.syntax("define") }
                scope[name] = try evaluate(items[2], scope)
                return items[1]
            case ("lambda", 3):
                guard case .list(let params) = items[1] else { throw RuntimeError.syntax("lambda") }
                return .function { arguments in
                    let local = Scope(Dictionary(uniqueKeysWithValues: zip(params.map(\.description), arguments)), outer: scope)
                    return try evaluate(items[2], local)
                }
            default: break
            }
        }
        guard case .function(let f) = try evaluate(head, scope) else { throw RuntimeError.typeMismatch }
        return try f(items.dropFirst().map { try evaluate($0, scope) })
    }
}

func fold(_ op: @escaping (Double, Double) -> Double) -> Value {
    .function { args in .number(try args.dropFirst().reduce(args[0].double) { op($0, try $1.double) }) }
}
let global = Scope(["+": fold(+), "*": fold(*), "-": fold(-), "#t": .bool(true), "#f": .bool(false),
                    "<": .function { .bool(try $0[0].double < $0[1].double) }, "list": .function { .list($0) },
                    "map": .function { a in
                        guard a.count == 2, case .function(let f) = a[0], case .list(let xs) = a[1] else { throw RuntimeError.typeMismatch }
                        return .list(try xs.map { try f([$0]) })
                    }])
for line in ["(+ 1 2 (* 3 4))", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 10)", "(define adder (lambda (n) (lambda (x) (+ x n))))", "((adder 5) 2.5)", "(map (lambda (x) (* x x)) (list 1 2 3))", "(quote (a b (c 1)))", "(if #f 1 (list))", "(oops 1)", "(1 2)", "(+ 1", ")", "fact"] {
    do { for form in try parse(line) { print(line, "=>", try evaluate(form, global)) } } catch { print(line, "!!", error) }
}
