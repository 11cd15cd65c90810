// A JSON-like value type with literals, subscripts and a serializer.
enum JSON: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    subscript(key: String) -> JSON? {
        if case .object(let o) = self { o[key] } else { nil }
    }
    subscript(index: Int) -> JSON? {
        guard case .array(let a) = self, a.indices.contains(index) else { return nil }
        return a[index]
    }
    var text: String {
        switch self {
        case .null: return "null"
        case .bool(let b): return b ? "true" : "false"
        case .number(let n): return n == Double(Int(n)) ? "\(Int(n))" : "\(n)"
        case .string(let s): return "\"" + s.map { $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
        case .array(let a): return "[" + a.map(\.text).joined(separator: ",") + "]"
        case .object(let o):
            let fields = o.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.text)" }
            return "{" + fields.joined(separator: ",") + "}"
        }
    }
    var depth: Int {
        switch self {
        case .array(let a): 1 + (a.map(\.depth).max() ?? 0)
        case .object(let o): 1 + (o.values.map(\.depth).max() ?? 0)
        case .null, .bool, .number, .string: 0
        }
    }
}
extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(uniqueKeysWithValues: elements))
    }
    init(nilLiteral: ()) { self = .null }
}
let doc: JSON = [
    "name": "Ada \"Countess\"",
    "born": 1815,
    "scores": [1, 2.5, true, nil],
    "address": ["city": "London", "zip": []],
]
print(doc.text)
print(doc.depth, doc["born"] == 1815, doc["scores"]?[1]?.text ?? "-", doc["scores"]?[9] as Any)
print(doc["address"]?["city"]?.text ?? "-", doc["nope"]?["x"] == nil)
if case .string(let name)? = doc["name"] { print(name.count) }
if case .array(let items)? = doc["scores"] {
    for case .number(let n) in items { print(n) }
}
