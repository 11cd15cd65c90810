nonisolated enum LexError: Error, Equatable { case badCharacter(Character, at: Int) }
nonisolated enum ParseError: Error, Equatable { case lex(LexError), unexpectedEnd, unexpected(Token) }
nonisolated enum EvalError: Error, Equatable { case parse(ParseError), divisionByZero }

nonisolated enum Token: Equatable { case number(Int), op(Character), open, close }

func lex(_ s: String) throws(LexError) -> [Token] {
    var tokens: [Token] = []
    var number: Int?
    for (i, ch) in (s + " ").enumerated() {
        if let d = ch.wholeNumberValue, ch.isASCII {
            number = (number ?? 0) * 10 + d
            continue
        }
        if let n = number { tokens.append(.number(n)) }
        number = nil
        switch ch {
        case " ": break
        case "+", "-", "*", "/": tokens.append(.op(ch))
        case "(": tokens.append(.open)
        case ")": tokens.append(.close)
        default: throw .badCharacter(ch, at: i)
        }
    }
    return tokens
}

indirect enum Node { case number(Int), binary(Character, Node, Node) }

struct Parser {
    var tokens: ArraySlice<Token>

    init(_ text: String) throws(ParseError) {
        do { tokens = try lex(text)[...] } catch { throw .lex(error) }
    }
    mutating func expression() throws(ParseError) -> Node { try binary(["+", "-"]) { p throws(ParseError) in try p.term() } }
    mutating func term() throws(ParseError) -> Node { try binary(["*", "/"]) { p throws(ParseError) in try p.factor() } }

    private mutating func binary(_ ops: Set<Character>, _ next: (inout Parser) throws(ParseError) -> Node) throws(ParseError) -> Node {
        var left = try next(&self)
        while case .op(let c)? = tokens.first, ops.contains(c) {
            tokens.removeFirst()
            left = .binary(c, left, try next(&self))
        }
        return left
    }
    mutating func factor() throws(ParseError) -> Node {
        switch tokens.popFirst() {
        case .number(let n): return .number(n)
        case .open:
            let inner = try expression()
            guard let close = tokens.popFirst() else { throw .unexpectedEnd }
            guard close == .close else { throw .unexpected(close) }
            return inner
        case let token?: throw .unexpected(token)
        case nil: throw .unexpectedEnd
        }
    }
}

func evaluate(_ n: Node) throws(EvalError) -> Int {
    switch n {
    case .number(let v): return v
    case let .binary(op, l, r):
        let (a, b) = (try evaluate(l), try evaluate(r))
        switch op {
        case "+": return a + b
        case "-": return a - b
        case "*": return a * b
        default:
            if b == 0 { throw .divisionByZero }
            return a / b
        }
    }
}

func calculate(_ text: String) throws(EvalError) -> Int {
    let tree: Node
    do throws(ParseError) {
        var p = try Parser(text)
        tree = try p.expression()
        if let extra = p.tokens.first { throw ParseError.unexpected(extra) }
    } catch {
        throw .parse(error)
    }
    return try evaluate(tree)
}

for text in ["1 + 2 * 3", "(1+2)*3", "8/4/2", "10 - (2 - 3)", "7 / (3 - 3)", "2 $ 2", "(1 + 2", "1 2", "* 3", ""] {
    do throws(EvalError) {
        print("\(text) = \(try calculate(text))")
    } catch {
        switch error {
        case .divisionByZero: print("\(text): division by zero")
        case .parse(.lex(.badCharacter(let c, let i))): print("\(text): bad '\(c)' at \(i)")
        case .parse(let p): print("\(text): \(p)")
        }
    }
}
