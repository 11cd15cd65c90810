enum Regex {
    case empty, literal(Character), any
    indirect case sequence(Regex, Regex), either(Regex, Regex), star(Regex)

    static func parse(_ s: String) -> Regex? {
        var rest = s[...]
        let r = alternatives(&rest)
        return rest.isEmpty ? r : nil
    }
    private static func alternatives(_ s: inout Substring) -> Regex? {
        guard var left = concatenation(&s) else { return nil }
        while s.first == "|" {
            s.removeFirst()
            guard let right = concatenation(&s) else { return nil }
            left = .either(left, right)
        }
        return left
    }
    private static func concatenation(_ s: inout Substring) -> Regex? {
        var result = Regex.empty
        while let c = s.first, c != "|", c != ")" {
            s.removeFirst()
            var atom: Regex
            switch c {
            case "(":
                guard let inner = alternatives(&s), s.popFirst() == ")" else { return nil }
                atom = inner
            case "*", "+", "?": return nil
            case ".": atom = .any
            default: atom = .literal(c)
            }
            suffix: while let op = s.first {
                switch op {
                case "*": atom = .star(atom)
                case "+": atom = .sequence(atom, .star(atom))
                case "?": atom = .either(atom, .empty)
                default: break suffix
                }
                s.removeFirst()
            }
            if case .empty = result { result = atom } else { result = .sequence(result, atom) }
        }
        return result
    }

    func match(_ s: Substring, _ k: (Substring) -> Bool) -> Bool {
        switch self {
        case .empty: k(s)
        case .literal(let c): s.first == c && k(s.dropFirst())
        case .any: !s.isEmpty && k(s.dropFirst())
        case let .sequence(a, b): a.match(s) { b.match($0, k) }
        case let .either(a, b): a.match(s, k) || b.match(s, k)
        case .star(let r): k(s) || r.match(s) { $0.count < s.count && Regex.star(r).match($0, k) }
        }
    }
    func matches(_ s: String) -> Bool { match(s[...]) { $0.isEmpty } }
}

struct DFA<State: Hashable, Symbol: Hashable> {
    let start: State, accepting: Set<State>
    let step: (State, Symbol) -> State?
    func accepts(_ input: some Sequence<Symbol>) -> Bool {
        var s: State? = start
        for x in input { s = s.flatMap { step($0, x) } }
        return s.map(accepting.contains) ?? false
    }
}

for (pattern, inputs) in [("a(b|c)*d", ["ad", "abcbd", "abc"]), ("x+y?", ["x", "xxy", "y"]), (".*z", ["z", "abz", "za"]), ("(ab", ["ab"]), ("(a*)*b", ["aaab", "aaa"]), ("*a", ["a"])] {
    guard let r = Regex.parse(pattern) else { print(pattern, "is malformed"); continue }
    print(pattern, inputs.map { "\($0):\(r.matches($0))" })
}
let divisibleBy3 = DFA<Int, Character>(start: 0, accepting: [0]) { s, c in c.wholeNumberValue.flatMap { $0 < 2 ? (s * 2 + $0) % 3 : nil } }
print((0...9).filter { divisibleBy3.accepts(String($0, radix: 2)) }, divisibleBy3.accepts("12"))
enum S { case sign, int, dot, frac }
let number = DFA<S, Character>(start: .sign, accepting: [.int, .frac]) { s, c in
    switch (s, c) {
    case (.sign, "+"), (.sign, "-"): .int
    case (.sign, "0"..."9"), (.int, "0"..."9"): .int
    case (.int, "."): .dot
    case (.dot, "0"..."9"), (.frac, "0"..."9"): .frac
    default: nil
    }
}
print(["12", "-3.5", "1.", "", "4.2.1"].map(number.accepts))
