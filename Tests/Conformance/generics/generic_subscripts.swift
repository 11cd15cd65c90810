// Generic subscripts and a type-keyed heterogeneous store.
protocol EnvironmentKey {
    associatedtype Value
    static var defaultValue: Value { get }
}
struct FontSize: EnvironmentKey { static var defaultValue: Double { 12 } }
struct Locale: EnvironmentKey { static var defaultValue: String { "en" } }
struct Tags: EnvironmentKey { static var defaultValue: [String] { [] } }

struct Environment {
    private var values: [ObjectIdentifier: Any] = [:]
    subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
        get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
        set { values[ObjectIdentifier(key)] = newValue }
    }
    var overridden: Int { values.count }
}
extension Environment {
    var fontSize: Double {
        get { self[FontSize.self] }
        set { self[FontSize.self] = newValue }
    }
}

var env = Environment()
print(env.fontSize, env[Locale.self], env[Tags.self])
env.fontSize *= 1.5
env[Tags.self].append("dark")
env[Tags.self] += ["compact"]
print(env.fontSize, env[Locale.self], env[Tags.self], env.overridden)

extension Collection {
    subscript<S: Sequence>(picking s: S) -> [Element] where S.Element == Index {
        s.map { self[$0] }
    }
    subscript(safe i: Index) -> Element? {
        indices.contains(i) ? self[i] : nil
    }
}
let letters = Array("abcdefgh")
print(letters[picking: [0, 2, 4]], letters[picking: stride(from: 7, to: 0, by: -3)])
print(letters[safe: 3] ?? "?", letters[safe: 30] ?? "?")

struct JSONish {
    enum Node { case int(Int), text(String), list([Node]), map([String: Node]) }
    var root: Node
    subscript<T>(path: String..., as type: T.Type) -> T? {
        var cur = root
        for p in path {
            switch cur {
            case .map(let m):
                guard let n = m[p] else { return nil }
                cur = n
            case .list(let l):
                guard let i = Int(p), l.indices.contains(i) else { return nil }
                cur = l[i]
            default: return nil
            }
        }
        switch cur {
        case .int(let i): return i as? T
        case .text(let s): return s as? T
        case .list(let l): return l.count as? T
        case .map(let m): return m.keys.sorted() as? T
        }
    }
}
let j = JSONish(root: .map([
    "name": .text("Ada"),
    "scores": .list([.int(3), .int(14), .text("none")]),
]))
print(j["name", as: String.self] ?? "nil", j["name", as: Int.self] as Any)
print(j["scores", "1", as: Int.self]!, j["scores", "9", as: Int.self] as Any, j["scores", as: Int.self]!)
print(j[as: [String].self]!)
