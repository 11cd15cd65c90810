// A recursive-descent calculator and a shunting-yard converter to RPN.
enum CalcError: Error { case unexpected(Character?), divisionByZero }

struct Parser {
    private var input: Substring
    init(_ s: String) { input = s[...] }
    private mutating func skip() { input = input.drop(while: \.isWhitespace) }
    private mutating func accept(_ set: String) -> Character? {
        skip()
        guard let c = input.first, set.contains(c) else { return nil }
        return input.removeFirst()
    }
    mutating func parse() throws -> Double {
        let v = try expression()
        skip()
        guard input.isEmpty else { throw CalcError.unexpected(input.first) }
        return v
    }
    private mutating func expression() throws -> Double {
        var v = try term()
        while let op = accept("+-") {
            let r = try term()
            v = op == "+" ? v + r : v - r
        }
        return v
    }
    private mutating func term() throws -> Double {
        var v = try factor()
        while let op = accept("*/") {
            let r = try factor()
            if op == "/" && r == 0 { throw CalcError.divisionByZero }
            v = op == "*" ? v * r : v / r
        }
        return v
    }
    private mutating func factor() throws -> Double {
        if accept("-") != nil { return -(try factor()) }
        if accept("(") != nil {
            let v = try expression()
            guard accept(")") != nil else { throw CalcError.unexpected(input.first) }
            return v
        }
        skip()
        let digits = input.prefix { $0.isNumber || $0 == "." }
        guard let v = Double(digits) else { throw CalcError.unexpected(input.first) }
        input.removeFirst(digits.count)
        return v
    }
}
for source in ["1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2 * (3 + ", "7 / (1 - 1)", "8 / 4 / 2", "3 $ 4", "1.5*4"] {
    do {
        var parser = Parser(source)
        print(source, "=", try parser.parse())
    } catch CalcError.divisionByZero {
        print(source, "-> division by zero")
    } catch CalcError.unexpected(let c?) {
        print(source, "-> unexpected", c)
    } catch {
        print(source, "-> unexpected end")
    }
}
func rpn(_ tokens: [String]) -> [String] {
    let rank = ["+": 1, "-": 1, "*": 2, "/": 2]
    var out: [String] = [], ops: [String] = []
    for t in tokens {
        switch t {
        case "(": ops.append(t)
        case ")":
            while let op = ops.popLast(), op != "(" { out.append(op) }
        case _ where rank[t] != nil:
            while let top = ops.last, rank[top, default: 0] >= rank[t]! { out.append(ops.removeLast()) }
            ops.append(t)
        default: out.append(t)
        }
    }
    return out + ops.reversed()
}
let r = rpn("( 1 + 2 ) * 3 - 8 / 4".split(separator: " ").map(String.init))
print(r.joined(separator: " "))
