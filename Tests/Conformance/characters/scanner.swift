// A small tokenizer walking over characters.
enum Token: Equatable {
    case number(Int)
    case name(String)
    case symbol(Character)
}
struct Lexer {
    private let chars: [Character]
    private var pos = 0
    init(_ text: String) { chars = Array(text) }
    private var peek: Character? { pos < chars.count ? chars[pos] : nil }
    private mutating func take(while test: (Character) -> Bool) -> String {
        var out = ""
        while let c = peek, test(c) {
            out.append(c)
            pos += 1
        }
        return out
    }
    mutating func next() -> Token? {
        _ = take { $0.isWhitespace }
        guard let c = peek else { return nil }
        if c.isNumber { return .number(Int(take(while: \.isNumber))!) }
        if c.isLetter || c == "_" { return .name(take { $0.isLetter || $0.isNumber || $0 == "_" }) }
        pos += 1
        return .symbol(c)
    }
}
var lexer = Lexer("let x_1 = 40+ 2*(y)")
var tokens: [Token] = []
while let t = lexer.next() { tokens.append(t) }
for t in tokens {
    switch t {
    case .number(let n): print("number", n)
    case .name(let s): print("name", s)
    case .symbol(let c): print("symbol", c)
    }
}
print(tokens.count, tokens.contains(.number(40)), tokens.filter { if case .symbol = $0 { true } else { false } }.count)

func balanced(_ s: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for c in s {
        if pairs.values.contains(c) { stack.append(c) }
        else if let open = pairs[c], stack.popLast() != open { return false }
    }
    return stack.isEmpty
}
print(["([]{})", "([)]", "((", "a(b)c]"].map(balanced))
