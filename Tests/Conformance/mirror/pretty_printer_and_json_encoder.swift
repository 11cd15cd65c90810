protocol JSONLiteral { var json: String { get } }
extension Int: JSONLiteral { var json: String { description } }
extension Double: JSONLiteral { var json: String { description } }
extension Bool: JSONLiteral { var json: String { description } }
extension String: JSONLiteral { var json: String { "\"" + map { $0 == "\"" ? "\\\"" : String($0) }.joined() + "\"" } }

func encode(_ value: Any, indent: Int? = nil) -> String {
    let m = Mirror(reflecting: value)
    let inner = indent.map { $0 + 1 }
    func wrap(_ open: String, _ parts: [String], _ close: String) -> String {
        guard let n = indent, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
        let pad = String(repeating: "  ", count: n + 1)
        return open + "\n" + parts.map { pad + $0 }.joined(separator: ",\n") + "\n" + String(repeating: "  ", count: n) + close
    }
    switch m.displayStyle {
    case .optional: return m.children.first.map { encode($0.value, indent: indent) } ?? "null"
    case .collection: return wrap("[", m.children.map { encode($0.value, indent: inner) }, "]")
    case .set: return wrap("[", m.children.map { encode($0.value, indent: inner) }.sorted(), "]")
    case .dictionary:
        let pairs = m.children.compactMap { child -> (String, String)? in
            guard let (k, v) = child.value as? (key: String, value: Any) ?? pair(child.value) else { return nil }
            return (k, encode(v, indent: inner))
        }
        return wrap("{", pairs.sorted { $0.0 < $1.0 }.map { "\($0.json):\($1)" }, "}")
    case .struct, .class:
        if let literal = value as? any JSONLiteral { return literal.json }
        return wrap("{", m.children.map { "\(($0.label ?? "?").json):\(encode($0.value, indent: inner))" }, "}")
    case .enum:
        guard let payload = m.children.first else { return "\(value)".json }
        return wrap("{", ["\(payload.label!.json):\(encode(payload.value, indent: inner))"], "}")
    case .tuple: return wrap("[", m.children.map { encode($0.value, indent: inner) }, "]")
    default: return (value as? any JSONLiteral)?.json ?? "\(value)".json
    }
}
func pair(_ v: Any) -> (String, Any)? {
    let c = Array(Mirror(reflecting: v).children)
    return c.count == 2 ? ("\(c[0].value)", c[1].value) : nil
}

struct Point { var x = 1.5, y = -2 }
enum Shape { case unit, circle(Double), poly(points: [Point]) }
final class Scene { var title = "a \"b\""; var shapes: [Shape] = [.unit, .circle(2)]; var parent: Scene?; var meta: [String: Int] = ["z": 1, "a": 2] }

print(encode(Point()), encode([1, nil, 3] as [Int?]), encode(("x", true)))
print(encode(Shape.unit), encode(Shape.circle(0.5)), encode(Shape.poly(points: [Point()])))
let scene = Scene()
scene.parent = Scene()
scene.parent?.shapes = []
print(encode(scene))
print(encode(["k": [1: "one"]]), encode(Set(["b", "a"])), encode(Optional<Int>.none as Any), encode([Int]()))
print(encode(Point(), indent: 0))
print(encode(["list": [1, 2]], indent: 0))
