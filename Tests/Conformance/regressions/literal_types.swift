// Types that are written as literals.
enum JSON: Equatable { case string(String), number(Double), array([JSON]), object([String: JSON]), null, bool(Bool) }
extension JSON: ExpressibleByStringLiteral { init(stringLiteral value: String) { self = .string(value) } }
extension JSON: ExpressibleByIntegerLiteral { init(integerLiteral v: Int) { self = .number(Double(v)) } }
extension JSON: ExpressibleByFloatLiteral { init(floatLiteral v: Double) { self = .number(v) } }
extension JSON: ExpressibleByArrayLiteral { init(arrayLiteral e: JSON...) { self = .array(e) } }
extension JSON: ExpressibleByBooleanLiteral { init(booleanLiteral e: Bool) { self = .bool(e) } }
extension JSON: ExpressibleByNilLiteral { init(nilLiteral: ()) { self = .null } }
extension JSON: ExpressibleByDictionaryLiteral { init(dictionaryLiteral e: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: e)) } }
let j: JSON = ["a": 1, "b": [1, "two", nil, 2.5, true]]
if case .object(let d) = j { print(d["a"]!, d["b"]!) }
struct Path: ExpressibleByStringLiteral, ExpressibleByArrayLiteral { var parts: [String]
 init(stringLiteral s: String) { parts = s.split(separator: "/").map(String.init) }
 init(arrayLiteral e: String...) { parts = e } }
let p: Path = "a/b"; let q: Path = ["x", "y"]
print(p.parts, q.parts)
struct I: ExpressibleByStringInterpolation { var s: String; init(stringLiteral s: String) { self.s = s } }
let x = 3
let i: I = "a\(x)b"
print(i.s)
