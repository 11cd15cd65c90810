struct PathError: Error, CustomStringConvertible {
    let path: [String], expected: String, found: String
    var description: String { "\(path.isEmpty ? "root" : path.joined(separator: ".")): expected \(expected), found \(found)" }
}

struct Node {
    let value: Any?
    let path: [String]
    init(_ v: Any?, path: [String] = []) { value = v; self.path = path }

    subscript(key: String) -> Node { Node((value as? [String: Any])?[key], path: path + [key]) }
    subscript(i: Int) -> Node {
        let list = value as? [Any]
        return Node(list.flatMap { $0.indices.contains(i) ? $0[i] : nil }, path: path + ["\(i)"])
    }
    func get<T>(_ type: T.Type = T.self) throws -> T {
        if let v = value as? T { return v }
        throw PathError(path: path, expected: "\(T.self)", found: value.map { "\(type_(of: $0))" } ?? "nothing")
    }
    private func type_(of v: Any) -> Any.Type { Swift.type(of: v) }
    func list<T>(_ make: (Node) throws -> T) throws -> [T] {
        let items: [Any] = try get()
        return try items.indices.map { try make(self[$0]) }
    }
}

struct Team { let name: String, members: [(String, Int)], motto: String? }
func team(_ n: Node) throws -> Team {
    Team(name: try n["name"].get(), members: try n["members"].list { (try $0["id"].get(), try $0["score"].get()) }, motto: try? n["motto"].get())
}

let good: Any = ["name": "red", "members": [["id": "a", "score": 3], ["id": "b", "score": 5]], "motto": "go"] as [String: Any]
let wrong: [Any] = [
    ["name": "blue"] as [String: Any],
    ["name": 7, "members": [Any]()] as [String: Any],
    ["name": "green", "members": [["id": "x", "score": "high"] as [String: Any]]] as [String: Any],
    "not a team",
]
let t = try team(Node(good))
print(t.name, t.members.map { "\($0.0)\($0.1)" }, t.motto ?? "-")
for w in wrong {
    do { print(try team(Node(w)).name) } catch { print(error) }
}

func kind(_ v: Any) -> String {
    switch v {
    case is Int, is Int8, is UInt: "integer"
    case is any FloatingPoint: "floating"
    case let s as any StringProtocol: "text(\(s.count))"
    case let c as any Collection: "collection(\(c.count))"
    case is any Error: "error"
    case is () -> Void: "function"
    case is Any.Type: "type"
    case let o as AnyObject where o is NodeBox: "box"
    default: "other"
    }
}
final class NodeBox {}
print([1, UInt(2), 2.5, Float(1), "abc", "abc".dropFirst(), [1, 2], ["k": 1], PathError(path: [], expected: "", found: ""), {} as () -> Void, Int.self, NodeBox(), ()].map(kind))
let numbers: [any Numeric] = [1, 2.5, UInt8(3)]
print(numbers.compactMap { $0 as? Int }, numbers.map { "\(type(of: $0))" }, numbers.reduce(0.0) { sum, n in sum + ((n as? any BinaryInteger).map { Double(Int($0)) } ?? n as? Double ?? 0) })
let up: Any? = Optional<Int>.some(4)
print(up is Int, up as? Int ?? 0, (up as Any) is String, ([1, 2] as Any as? [Double]) == nil, (5 as Any) as? Int? as Any)
