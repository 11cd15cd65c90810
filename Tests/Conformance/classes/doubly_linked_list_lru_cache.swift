final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        var next: Node?
        weak var previous: Node?
        init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
    }

    private var map: [Key: Node] = [:]
    private var head: Node?
    private var tail: Node?
    private let capacity: Int
    private(set) var hits = 0, misses = 0
    var onEvict: ((Key, Value) -> Void)?

    init(capacity: Int) { self.capacity = max(1, capacity) }

    subscript(key: Key) -> Value? {
        get {
            guard let node = map[key] else { misses += 1; return nil }
            hits += 1
            detach(node)
            pushFront(node)
            return node.value
        }
        set {
            if let node = map[key] {
                detach(node)
                guard let newValue else { map[key] = nil; return }
                node.value = newValue
                pushFront(node)
            } else if let newValue {
                if map.count == capacity, let last = tail {
                    detach(last)
                    map[last.key] = nil
                    onEvict?(last.key, last.value)
                }
                let node = Node(key, newValue)
                map[key] = node
                pushFront(node)
            }
        }
    }

    var keysByRecency: [Key] {
        Array(sequence(first: head) { $0?.next }.prefix { $0 != nil }.compactMap { $0?.key })
    }

    private func pushFront(_ node: Node) {
        node.next = head
        node.previous = nil
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }

    private func detach(_ node: Node) {
        if let p = node.previous { p.next = node.next } else { head = node.next }
        if let n = node.next { n.previous = node.previous } else { tail = node.previous }
        node.next = nil
        node.previous = nil
    }
}

let cache = LRUCache<String, Int>(capacity: 3)
cache.onEvict = { print("evicted \($0)=\($1)") }
for (i, word) in ["one", "two", "three"].enumerated() { cache[word] = i + 1 }
print(cache.keysByRecency)
print(cache["one"] ?? 0)
cache["four"] = 4
print(cache.keysByRecency)
print(cache["two"] as Any)
cache["three"] = 33
cache["four"] = nil
print(cache.keysByRecency, cache["three"]!)
cache["five"] = 5
cache["six"] = 6
print(cache.keysByRecency, "hits", cache.hits, "misses", cache.misses)
