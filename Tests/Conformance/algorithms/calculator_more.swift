// Tokenizer, recursive-descent parser and evaluator with variables and functions.
enum Token: Equatable { case number(Double), name(String), op(Character), end }
enum CalcError: Error, Equatable {
    case unexpectedCharacter(Character), unexpectedToken(String), unknownName(String), divisionByZero, arity(String, Int)
}
func tokenize(_ s: String) throws(CalcError) -> [Token] {
    let chars = Array(s)
    var pos = 0, out: [Token] = []
    func take(while p: (Character) -> Bool) -> String {
        let start = pos
        while pos < chars.count, p(chars[pos]) { pos += 1 }
        return String(chars[start..<pos])
    }
    while pos < chars.count {
        switch chars[pos] {
        case " ": pos += 1
        case let c where c.isNumber || c == ".": out.append(.number(Double(take { $0.isNumber || $0 == "." })!))
        case let c where c.isLetter: out.append(.name(take { $0.isLetter || $0.isNumber }))
        case let c where "+-*/^=(),".contains(c):
            out.append(.op(c))
            pos += 1
        case let c: throw .unexpectedCharacter(c)
        }
    }
    return out + [.end]
}
indirect enum Expr {
    case num(Double), variable(String), neg(Expr), call(String, [Expr])
    case binary(Character, Expr, Expr), assign(String, Expr)
}
struct Parser {
    private var tokens: [Token], i = 0
    init(_ s: String) throws(CalcError) { tokens = try tokenize(s) }
    private mutating func accept(_ ops: Character...) -> Character? {
        guard case .op(let c) = tokens[i], ops.contains(c) else { return nil }
        i += 1
        return c
    }
    private mutating func expect(_ c: Character) throws(CalcError) {
        if accept(c) == nil { throw .unexpectedToken("\(tokens[i])") }
    }
    mutating func parse() throws(CalcError) -> Expr {
        let e = try statement()
        guard tokens[i] == .end else { throw .unexpectedToken("\(tokens[i])") }
        return e
    }
    private mutating func statement() throws(CalcError) -> Expr {
        guard case .name(let n) = tokens[i], tokens[i + 1] == .op("=") else { return try sum() }
        i += 2
        return .assign(n, try statement())
    }
    private mutating func sum() throws(CalcError) -> Expr {
        var lhs = try product()
        while let c = accept("+", "-") { lhs = .binary(c, lhs, try product()) }
        return lhs
    }
    private mutating func product() throws(CalcError) -> Expr {
        var lhs = try unary()
        while let c = accept("*", "/") { lhs = .binary(c, lhs, try unary()) }
        return lhs
    }
    private mutating func unary() throws(CalcError) -> Expr {
        if accept("-") != nil { return .neg(try unary()) }
        let base = try primary()
        return accept("^") != nil ? .binary("^", base, try unary()) : base
    }
    private mutating func primary() throws(CalcError) -> Expr {
        let t = tokens[i]
        if accept("(") != nil {
            let e = try sum()
            try expect(")")
            return e
        }
        i += 1
        switch t {
        case .number(let v): return .num(v)
        case .name(let n):
            guard accept("(") != nil else { return .variable(n) }
            var args: [Expr] = []
            if accept(")") != nil { return .call(n, args) }
            repeat { args.append(try sum()) } while accept(",") != nil
            try expect(")")
            return .call(n, args)
        case .op, .end: throw .unexpectedToken("\(t)")
        }
    }
}
var vars: [String: Double] = ["pi": 3.25]
func eval(_ e: Expr) throws(CalcError) -> Double {
    switch e {
    case .num(let v): return v
    case .neg(let x): return -(try eval(x))
    case .variable(let n):
        guard let v = vars[n] else { throw .unknownName(n) }
        return v
    case .assign(let n, let x):
        vars[n] = try eval(x)
        return vars[n]!
    case .call(let n, let args):
        var vs: [Double] = []
        for a in args { vs.append(try eval(a)) }
        switch (n, vs.count) {
        case ("max", 1...): return vs.max()!
        case ("sum", _): return vs.reduce(0, +)
        case ("abs", 1): return abs(vs[0])
        case ("abs", let k): throw .arity(n, k)
        default: throw .unknownName(n)
        }
    case .binary("/", let l, let r):
        let (a, b) = (try eval(l), try eval(r))
        if b == 0 { throw .divisionByZero }
        return a / b
    case .binary(let op, let l, let r):
        let (a, b) = (try eval(l), try eval(r))
        return switch op { case "+": a + b; case "-": a - b; case "*": a * b; default: (0..<Int(b)).reduce(1) { acc, _ in acc * a } }
    }
}
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = y = 4", "x * y - pi", "10 / 4 / 5", "max(1, 7, x) + sum() + abs(-3)",
             "1 / (2 - 2)", "z + 1", "3 $ 4", "(1", "abs(1, 2)", "1 2", "", "nope(1)", ".5 * 8"] {
    do {
        var p = try Parser(line)
        print(line, "=>", try eval(try p.parse()))
    } catch { print(line.isEmpty ? "<empty>" : line, "=> error: \(error)") }
}
print(vars.keys.sorted().map { "\($0)=\(vars[$0]!)" })
