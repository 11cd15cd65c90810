// Static subscripts, read-only, default arguments, variadics, subscripts in protocols and enums.
enum Planet: Int, CaseIterable {
    case mercury = 1, venus, earth, mars
    static subscript(n: Int) -> Planet? { Planet(rawValue: n) }
    static subscript(name: String) -> Planet? { allCases.first { "\($0)" == name } }
}
print(Planet[3]!, Planet[9] as Any, Planet["mars"]!.rawValue)

enum Settings {
    private static var store: [String: Int] = ["volume": 3]
    static subscript(key: String, default fallback: Int = -1) -> Int {
        get { store[key] ?? fallback }
        set { store[key] = newValue }
    }
    static var keys: [String] { store.keys.sorted() }
}
print(Settings["volume"], Settings["bass"], Settings["bass", default: 5])
Settings["bass", default: 5] += 2
Settings["volume"] = 11
print(Settings["bass"], Settings["volume"], Settings.keys)

struct TimesTable {
    let multiplier: Int
    subscript(index: Int) -> Int { multiplier * index }
    subscript(indices: Int...) -> [Int] { indices.map { multiplier * $0 } }
}
let seven = TimesTable(multiplier: 7)
print(seven[6], seven[1, 2, 3], seven[8, 9])

protocol Lookup {
    associatedtype Key
    associatedtype Value
    subscript(key: Key) -> Value? { get set }
}
extension Lookup {
    subscript(key: Key, or make: @autoclosure () -> Value) -> Value {
        mutating get {
            if let v = self[key] { return v }
            let v = make()
            self[key] = v
            return v
        }
    }
}
struct AssocList<K: Equatable, V>: Lookup {
    private(set) var pairs: [(K, V)] = []
    subscript(key: K) -> V? {
        get { pairs.first { $0.0 == key }?.1 }
        set {
            pairs.removeAll { $0.0 == key }
            if let newValue { pairs.append((key, newValue)) }
        }
    }
}
var al = AssocList<String, Int>()
al["one"] = 1
al["two"] = 2
al["one"] = nil
var computed = 0
func expensive() -> Int {
    computed += 1
    return 100
}
print(al["hundred", or: expensive()], al["hundred", or: expensive()], computed)
print(al.pairs.map { "\($0.0):\($0.1)" })
al["two"]! *= 21
print(al["two"] ?? 0, al["one"] ?? 0)
