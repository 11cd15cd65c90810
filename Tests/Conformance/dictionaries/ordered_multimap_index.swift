struct MultiMap<Key: Hashable & Comparable, Value: Hashable> {
    private var storage: [Key: [Value]] = [:]

    var count: Int { storage.values.reduce(0) { $0 + $1.count } }
    var keys: [Key] { storage.keys.sorted() }

    subscript(key: Key) -> [Value] { storage[key] ?? [] }

    mutating func insert(_ value: Value, for key: Key) { storage[key, default: []].append(value) }

    @discardableResult
    mutating func remove(_ value: Value, for key: Key) -> Bool {
        guard let i = storage[key]?.firstIndex(of: value) else { return false }
        storage[key]?.remove(at: i)
        if storage[key]?.isEmpty == true { storage[key] = nil }
        return true
    }

    func inverted() -> MultiMap<Value, Key> where Value: Comparable {
        var out = MultiMap<Value, Key>()
        for key in keys { for v in self[key] { out.insert(key, for: v) } }
        return out
    }
}

extension MultiMap: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Key, Value)...) { for (k, v) in elements { insert(v, for: k) } }
}

extension MultiMap: Sequence {
    func makeIterator() -> some IteratorProtocol<(Key, [Value])> {
        keys.lazy.map { ($0, self[$0]) }.makeIterator()
    }
}

var index = MultiMap<String, Int>()
let text = """
    to be or not to be
    that is the question
    to die to sleep
    """
for (n, line) in text.split(separator: "\n").enumerated() {
    for word in Set(line.split(separator: " ").map(String.init)) { index.insert(n + 1, for: word) }
}
for (word, lines) in index where lines.count > 1 || word.hasPrefix("s") { print(word, lines) }
print(index.count, index["missing"])

var tags: MultiMap = ["swift": "a.txt", "rust": "b.txt", "swift": "c.txt", "go": "a.txt"]
for (file, topics) in tags.inverted() { print(file, topics) }
print(tags.remove("a.txt", for: "go"), tags.remove("zzz", for: "swift"), tags.keys)
print(tags.map { $0.1.count }, tags.first { $0.1.count == 2 }?.0 ?? "none")
