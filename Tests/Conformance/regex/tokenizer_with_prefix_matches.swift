enum Token: Equatable {
    case number(Double), identifier(String), string(String), symbol(Character), keyword(String)
}

struct LexError: Error { let offset: Int, rest: String }

func tokenize(_ source: String) throws(LexError) -> [Token] {
    var rest = source[...]
    var tokens: [Token] = []
    while !rest.isEmpty {
        if let m = rest.prefixMatch(of: /\s+|\/\/[^\n]*/) {
            rest = rest[m.range.upperBound...]
        } else if let m = rest.prefixMatch(of: /\d+(?:\.\d+)?/) {
            tokens.append(.number(Double(m.output)!))
            rest = rest[m.range.upperBound...]
        } else if let m = rest.prefixMatch(of: /"((?:[^"\\]|\\.)*)"/) {
            tokens.append(.string(String(m.1.replacing("\\\"", with: "\""))))
            rest = rest[m.range.upperBound...]
        } else if let m = rest.prefixMatch(of: /(let|if|else)\b/) {
            tokens.append(.keyword(String(m.1)))
            rest.removeFirst(m.0.count)
        } else if let m = rest.prefixMatch(of: /[A-Za-z_]\w*/) {
            tokens.append(.identifier(String(m.output)))
            rest.removeFirst(m.output.count)
        } else if let ch = rest.first, "+-*/=(){}<>;".contains(ch) {
            tokens.append(.symbol(ch))
            rest.removeFirst()
        } else {
            throw LexError(offset: source.distance(from: source.startIndex, to: rest.startIndex), rest: String(rest.prefix(5)))
        }
    }
    return tokens
}

for source in ["let area = w * 2.5; // comment", #"if name == "say \"hi\"" { letter }"#, "x = 3 @ 4", "  "] {
    do {
        let tokens = try tokenize(source)
        print(tokens.count, tokens.map { token in
            switch token {
            case .number(let n): "N\(n)"
            case .identifier(let i): "I:\(i)"
            case .string(let s): "S<\(s)>"
            case .symbol(let c): String(c)
            case .keyword(let k): k.uppercased()
            }
        }.joined(separator: " "))
    } catch {
        print("cannot lex at \(error.offset): \(error.rest)")
    }
}
print(try tokenize("a+1") == [.identifier("a"), .symbol("+"), .number(1)])

var template = "Dear {{name}}, your {{ item }} costs {{price}}."
let values = ["name": "Bo", "item": "lamp"]
template.replace(/\{\{\s*(\w+)\s*\}\}/) { values[String($0.1)] ?? "<\($0.1)?>" }
print(template)
let words = "the cat sat on the mat with the hat".matches(of: /\b[chms]?at\b/).map { String($0.output) }
print(words, "2x + 3y".firstMatch(of: /(\d)([xy])/)?.2 ?? "-")
let swapped = "Lovelace, Ada; Turing, Alan".replacing(/(\w+), (\w+)/) { "\($0.2) \($0.1)" }
print(swapped, "aaa".replacing("a", with: "b", maxReplacements: 2))
