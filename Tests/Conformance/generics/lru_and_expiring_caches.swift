protocol Cache<Key, Value> {
    associatedtype Key: Hashable
    associatedtype Value
    mutating func value(for key: Key) -> Value?
    mutating func insert(_ value: Value, for key: Key)
}
extension Cache {
    mutating func fetch(_ key: Key, _ compute: (Key) throws -> Value) rethrows -> Value {
        if let hit = value(for: key) { return hit }
        let v = try compute(key)
        insert(v, for: key)
        return v
    }
}

struct LRU<Key: Hashable, Value>: Cache {
    private var order: [Key] = []
    private var table: [Key: Value] = [:]
    let capacity: Int
    init(capacity: Int) { self.capacity = capacity }
    mutating func value(for key: Key) -> Value? {
        guard let v = table[key] else { return nil }
        order.removeAll { $0 == key }
        order.append(key)
        return v
    }
    mutating func insert(_ value: Value, for key: Key) {
        if table.updateValue(value, forKey: key) != nil { order.removeAll { $0 == key } }
        else if table.count > capacity { table[order.removeFirst()] = nil }
        order.append(key)
    }
    var keys: [Key] { order }
}

struct Expiring<Base: Cache, T: Comparable & AdditiveArithmetic>: Cache where Base.Value == (value: String, at: T) {
    var base: Base
    var now: T
    let lifetime: T
    mutating func value(for key: Base.Key) -> String? {
        guard let (v, at) = base.value(for: key), now - at < lifetime else { return nil }
        return v
    }
    mutating func insert(_ value: String, for key: Base.Key) { base.insert((value, now), for: key) }
}

struct Counting<Base: Cache>: Cache {
    var base: Base
    private(set) var hits = 0, misses = 0
    init(_ base: Base) { self.base = base }
    mutating func value(for key: Base.Key) -> Base.Value? {
        let v = base.value(for: key)
        if v == nil { misses += 1 } else { hits += 1 }
        return v
    }
    mutating func insert(_ value: Base.Value, for key: Base.Key) { base.insert(value, for: key) }
}

var squares = Counting(LRU<Int, Int>(capacity: 2))
print([3, 4, 3, 5, 4].map { n in squares.fetch(n) { $0 * $0 } }, squares.hits, squares.misses, squares.base.keys)
var pages = Expiring(base: LRU<String, (value: String, at: Double)>(capacity: 8), now: 0.0, lifetime: 1.5)
var loads = 0
for t in [0, 1, 2, 2.5, 9] {
    pages.now = t
    print(t, pages.fetch("/") { path in loads += 1; return "\(path)#\(loads)" })
}
struct Broken: Error {}
var failing = LRU<String, Int>(capacity: 1)
do { _ = try failing.fetch("x") { _ in throw Broken() } } catch { print("not cached:", failing.keys.isEmpty, error is Broken) }
func warm<C: Cache>(_ cache: inout C, _ keys: some Sequence<C.Key>, _ make: (C.Key) -> C.Value) -> Int { keys.reduce(0) { n, k in _ = cache.fetch(k, make); return n + 1 } }
print(warm(&failing, ["a", "bb", "ccc"]) { $0.count }, failing.keys, failing.value(for: "ccc") ?? 0)
var boxed: any Cache<Int, Int> = squares
print(boxed.value(for: 4) ?? -1, boxed.value(for: 99) as Any)
