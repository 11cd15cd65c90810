// @dynamicMemberLookup with strings and with key paths.
@dynamicMemberLookup
enum JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    case string(String), number(Int), array([JSON]), object([String: JSON]), null
    init(stringLiteral v: String) { self = .string(v) }
    init(integerLiteral v: Int) { self = .number(v) }
    init(arrayLiteral e: JSON...) { self = .array(e) }
    init(dictionaryLiteral e: (String, JSON)...) { self = .object(Dictionary(e) { $1 }) }
    subscript(dynamicMember key: String) -> JSON {
        get { if case .object(let o) = self { o[key] ?? .null } else { .null } }
        set {
            var o: [String: JSON] = if case .object(let x) = self { x } else { [:] }
            o[key] = newValue
            self = .object(o)
        }
    }
    subscript(i: Int) -> JSON { if case .array(let a) = self, a.indices.contains(i) { a[i] } else { .null } }
    var int: Int? { if case .number(let n) = self { n } else { nil } }
    var str: String? { if case .string(let s) = self { s } else { nil } }
    var text: String {
        switch self {
        case .string(let s): "\"\(s)\""
        case .number(let n): "\(n)"
        case .null: "null"
        case .array(let a): "[" + a.map(\.text).joined(separator: ",") + "]"
        case .object(let o): "{" + o.keys.sorted().map { "\($0):\(o[$0]!.text)" }.joined(separator: ",") + "}"
        }
    }
}
var j: JSON = ["user": ["name": "Lin", "langs": ["sv", "en"]], "n": 3]
print(j.user.name.str!, j.user.langs[1].str!, j.n.int!, j.nope.deeper.int as Any, j.user.langs[9].text)
j.user.age = 33
j.extra.deep.er = [1, "x"]
j.n = .null
print(j.text)

@dynamicMemberLookup
struct Tracked<T> {
    private(set) var value: T
    private(set) var reads = 0, writes: [String] = []
    init(_ v: T) { value = v }
    subscript<V>(dynamicMember k: WritableKeyPath<T, V>) -> V {
        get { value[keyPath: k] }
        set {
            writes.append("\(newValue)")
            value[keyPath: k] = newValue
        }
    }
    subscript<V>(dynamicMember k: KeyPath<T, V>) -> V { value[keyPath: k] }
}
struct Point { var x = 0.0, y = 0.0; var tags: [String] = []; var norm1: Double { abs(x) + abs(y) } }
var t = Tracked(Point())
t.x = 3
t.y -= 4.5
t.tags.append("far")
print(t.x, t.y, t.norm1, t.tags.count, t.writes)

@dynamicMemberLookup
protocol Wrapper { associatedtype Base; var base: Base { get } }
extension Wrapper { subscript<V>(dynamicMember k: KeyPath<Base, V>) -> V { base[keyPath: k] } }
struct Named: Wrapper { let base: String; let name: String }
let n = Named(base: "hello", name: "greeting")
print(n.name, n.count, n.isEmpty, n.first!, n.utf8.count)
