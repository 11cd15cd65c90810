@dynamicMemberLookup
enum JSON: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    subscript(dynamicMember key: String) -> JSON { self[key] }
    subscript(key: String) -> JSON {
        get { if case .object(let o) = self { o[key] ?? .null } else { .null } }
        set {
            var o: [String: JSON] = if case .object(let existing) = self { existing } else { [:] }
            o[key] = newValue
            self = .object(o)
        }
    }
    subscript(index: Int) -> JSON {
        guard case .array(let a) = self, a.indices.contains(index) else { return .null }
        return a[index]
    }

    var text: String? { if case .string(let s) = self { s } else { nil } }
    var int: Int? { if case .number(let n) = self { Int(exactly: n) } else { nil } }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
                ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: elements)) }
    init(nilLiteral: ()) { self = .null }
}

extension JSON: CustomStringConvertible {
    var description: String {
        switch self {
        case .null: "null"
        case .bool(let b): "\(b)"
        case .number(let n): int.map(String.init) ?? "\(n)"
        case .string(let s): "\"\(s)\""
        case .array(let a): "[" + a.map(\.description).joined(separator: ",") + "]"
        case .object(let o): "{" + o.keys.sorted().map { "\"\($0)\":\(o[$0]!)" }.joined(separator: ",") + "}"
        }
    }
}

var config: JSON = [
    "name": "probe",
    "version": 3,
    "ratio": 0.5,
    "tags": ["x", true, nil, -1],
    "owner": ["email": "a@b.c", "ids": [10, 20]],
]
print(config.name, config.owner.email.text ?? "-", config.owner.ids[1].int ?? 0)
print(config.tags[2], config.tags[9], config.missing.deeper.still)
print(config)
config["version"] = 4
config["owner"]["phone"] = "555"
config["fresh"]["nested"] = [1, 2.5]
print(config.owner, config.fresh, config.version.int! + 1)
print(config.ratio.int as Any, config.name == "probe", config.tags[0] == config.tags[1])
