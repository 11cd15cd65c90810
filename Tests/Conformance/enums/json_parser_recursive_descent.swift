indirect enum JSON: Equatable {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([(key: String, value: JSON)])
    static func == (a: JSON, b: JSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case let (.bool(x), .bool(y)): x == y
        case let (.number(x), .number(y)): x == y
        case let (.string(x), .string(y)): x == y
        case let (.array(x), .array(y)): x == y
        case let (.object(x), .object(y)): x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
    var depth: Int {
        switch self {
        case .array(let a): 1 + (a.map(\.depth).max() ?? 0)
        case .object(let o): 1 + (o.map(\.value.depth).max() ?? 0)
        default: 0
        }
    }
}
struct JSONParser {
    struct Failure: Error { let message: String, offset: Int }
    private let s: [Character]
    private var i = 0
    private init(_ text: String) { s = Array(text) }
    static func parse(_ text: String) throws(Failure) -> JSON {
        var p = JSONParser(text)
        let v = try p.value()
        p.skip()
        if p.i < p.s.count { throw p.fail("trailing characters") }
        return v
    }
    private func fail(_ m: String) -> Failure { Failure(message: m, offset: i) }
    private var peek: Character? { i < s.count ? s[i] : nil }
    private mutating func skip() { while let c = peek, c.isWhitespace { i += 1 } }
    private mutating func eat(_ c: Character) -> Bool {
        skip()
        guard peek == c else { return false }
        i += 1
        return true
    }
    private mutating func expect(_ c: Character) throws(Failure) { if !eat(c) { throw fail("expected '\(c)'") } }
    private mutating func value() throws(Failure) -> JSON {
        skip()
        switch peek {
        case nil: throw fail("unexpected end")
        case "{":
            i += 1
            var members: [(key: String, value: JSON)] = []
            if eat("}") { return .object([]) }
            repeat {
                skip()
                let k = try string()
                try expect(":")
                members.append((k, try value()))
            } while eat(",")
            try expect("}")
            return .object(members)
        case "[":
            i += 1
            var items: [JSON] = []
            if eat("]") { return .array([]) }
            repeat { items.append(try value()) } while eat(",")
            try expect("]")
            return .array(items)
        case "\"": return .string(try string())
        case let c? where c == "-" || c.isNumber:
            let start = i
            while let c = peek, c.isNumber || "+-.eE".contains(c) { i += 1 }
            guard let n = Double(String(s[start..<i])) else { throw fail("bad number") }
            return .number(n)
        default:
            for (word, v) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)] where s[i...].starts(with: word) {
                i += word.count
                return v
            }
            throw fail("unexpected '\(s[i])'")
        }
    }
    private mutating func string() throws(Failure) -> String {
        guard peek == "\"" else { throw fail("expected string") }
        i += 1
        var out = ""
        while let c = peek, c != "\"" {
            i += 1
            if c == "\\", let e = peek {
                i += 1
                out.append(["n": "\n", "t": "\t"][e] ?? e)
            } else { out.append(c) }
        }
        guard peek == "\"" else { throw fail("unterminated string") }
        i += 1
        return out
    }
}

for text in [#"{"a": [1, 2.5, -3e2], "b": {"c": null}}"#, #"["x\ty", "q\"", true, false]"#, "[]", "[1, 2", #"{"a" 1}"#, "nul", "[1] x", #""open"#, ""] {
    do {
        let v = try JSONParser.parse(text)
        print("ok depth \(v.depth):", v)
    } catch {
        print("error at \(error.offset): \(error.message)")
    }
}
print(try JSONParser.parse("[1,{\"k\":2}]") == JSONParser.parse(" [ 1 , { \"k\" : 2.0 } ] "))
