// LRU cache with a doubly linked list and weak back pointers.
final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        var next: Node?
        weak var prev: Node?
        init(_ k: Key, _ v: Value) { key = k; value = v }
    }
    private var map: [Key: Node] = [:]
    private var head: Node?, tail: Node?
    let capacity: Int
    private(set) var hits = 0, misses = 0
    var onEvict: ((Key, Value) -> Void)?

    init(capacity: Int) {
        precondition(capacity > 0)
        self.capacity = capacity
    }
    var count: Int { map.count }
    subscript(key: Key) -> Value? {
        get {
            guard let n = map[key] else { misses += 1; return nil }
            hits += 1
            moveToFront(n)
            return n.value
        }
        set {
            switch (map[key], newValue) {
            case (let n?, let v?):
                n.value = v
                moveToFront(n)
            case (nil, let v?):
                let n = Node(key, v)
                map[key] = n
                pushFront(n)
                if map.count > capacity, let last = tail {
                    unlink(last)
                    map[last.key] = nil
                    onEvict?(last.key, last.value)
                }
            case (let n?, nil):
                unlink(n)
                map[key] = nil
            case (nil, nil): break
            }
        }
    }
    private func pushFront(_ n: Node) {
        n.next = head
        n.prev = nil
        head?.prev = n
        head = n
        if tail == nil { tail = n }
    }
    private func unlink(_ n: Node) {
        if n === head { head = n.next }
        if n === tail { tail = n.prev }
        n.prev?.next = n.next
        n.next?.prev = n.prev
        n.next = nil
        n.prev = nil
    }
    private func moveToFront(_ n: Node) {
        guard n !== head else { return }
        unlink(n)
        pushFront(n)
    }
    var keys: [Key] { sequence(first: head) { $0?.next }.prefix { $0 != nil }.map { $0!.key } }
}
let cache = LRUCache<String, Int>(capacity: 3)
var evicted: [String] = []
cache.onEvict = { k, v in evicted.append("\(k)=\(v)") }
for (i, k) in ["a", "b", "c"].enumerated() { cache[k] = i }
print(cache.keys, cache["a"] ?? -1, cache.keys)
cache["d"] = 3
print(cache.keys, cache["b"] as Any, evicted)
cache["c"] = 22
cache["e"] = 4
print(cache.keys, evicted, cache.count)
cache["c"] = nil
cache["zzz"] = nil
print(cache.keys, cache.hits, cache.misses)
cache["x"]  = 9
cache["x"]! += 1
print(cache["x"]!, cache.keys)
let one = LRUCache<Int, String>(capacity: 1)
for i in 1...3 { one[i] = String(repeating: "*", count: i) }
print(one.keys, one[3]!, one[1] as Any)

func slowSquare(_ n: Int, _ memo: LRUCache<Int, Int>) -> Int {
    if let v = memo[n] { return v }
    let v = n * n
    memo[n] = v
    return v
}
let memo = LRUCache<Int, Int>(capacity: 2)
print([1, 2, 1, 3, 2, 2, 1].map { slowSquare($0, memo) }, memo.hits, memo.misses, memo.keys)
