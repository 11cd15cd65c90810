// Generic enums and classes: Result-like types, caches, validators, parameter packs, phantom types.
struct Measurement<Unit>: Equatable {
    var value: Double
    static func + (a: Self, b: Self) -> Self { Self(value: a.value + b.value) }
}
enum Meters {}
enum Feet {}
extension Measurement where Unit == Feet {
    var inMeters: Measurement<Meters> { Measurement<Meters>(value: value * 0.3048) }
}
let run = Measurement<Meters>(value: 100) + Measurement<Feet>(value: 1000).inMeters
print(run.value, type(of: run))

final class Cache<Key: Hashable, Value> {
    private var store: [Key: Value] = [:]
    private var order: [Key] = []
    let capacity: Int
    init(capacity: Int) { self.capacity = capacity }
    subscript(key: Key) -> Value? {
        get {
            guard let v = store[key] else { return nil }
            order.removeAll { $0 == key }
            order.append(key)
            return v
        }
        set {
            order.removeAll { $0 == key }
            store[key] = newValue
            if newValue != nil { order.append(key) }
            if order.count > capacity { store[order.removeFirst()] = nil }
        }
    }
    var keys: [Key] { order }
}
let cache = Cache<String, Int>(capacity: 2)
cache["a"] = 1
cache["b"] = 2
_ = cache["a"]
cache["c"] = 3
print(cache.keys, cache["b"] as Any, cache["a"]!)
cache["a"] = nil
print(cache.keys)

enum Loadable<T> {
    case idle, loading(Double), loaded(T)
    func map<U>(_ f: (T) -> U) -> Loadable<U> {
        switch self {
        case .idle: .idle
        case .loading(let p): .loading(p)
        case .loaded(let v): .loaded(f(v))
        }
    }
}
let states: [Loadable<[Int]>] = [.idle, .loading(0.5), .loaded([1, 2, 3])]
for s in states { print(s.map(\.count)) }

struct Lens<Root, Value> {
    let get: (Root) -> Value
    let set: (Root, Value) -> Root
    func over(_ root: Root, _ f: (Value) -> Value) -> Root { set(root, f(get(root))) }
    func then<Sub>(_ next: Lens<Value, Sub>) -> Lens<Root, Sub> {
        Lens<Root, Sub>(get: { next.get(get($0)) }, set: { set($0, next.set(get($0), $1)) })
    }
}
let first = Lens<(Int, Int), Int>(get: { $0.0 }, set: { ($1, $0.1) })
let outer = Lens<(String, (Int, Int)), (Int, Int)>(get: { $0.1 }, set: { ($0.0, $1) })
print(first.over((1, 2)) { $0 * 50 }, outer.then(first).over(("k", (3, 4)), -))

func describeAll<each T>(_ values: repeat each T) -> [String] {
    var out: [String] = []
    repeat out.append(String(describing: each values))
    return out
}
print(describeAll(1, "two", 3.0, [4]))
