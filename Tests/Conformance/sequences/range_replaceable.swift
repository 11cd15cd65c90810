// RangeReplaceableCollection and copy-on-write wrappers around Array and Dictionary.
nonisolated struct Text: RangeReplaceableCollection, BidirectionalCollection, ExpressibleByStringLiteral, CustomStringConvertible {
    private var chars: [Character] = []
    init() {}
    init(stringLiteral s: String) { chars = Array(s) }
    var startIndex: Int { chars.startIndex }
    var endIndex: Int { chars.endIndex }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(i: Int) -> Character { chars[i] }
    mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with new: C) where C.Element == Character {
        chars.replaceSubrange(r, with: new)
    }
    var description: String { String(chars) }
}
var t: Text = "hello"
t.append("!")
t.append(contentsOf: " you")
t.insert("_", at: 0)
t.insert(contentsOf: "<<", at: 3)
print(t, t.count)
t.remove(at: 0)
t.removeFirst(2)
t.removeLast()
t.removeSubrange(2..<4)
print(t, t.first!, t.last!)
t.replaceSubrange(0...1, with: Text("[]"))
t += "xyz"
print(t, t + Text("++"), Text("a") + t.suffix(2))
t.removeAll { $0 == "]" || $0 == "y" }
print(t, t.filter(\.isLetter), String(t.reversed()), Text(repeating: "z", count: 3))
t.reserveCapacity(10)
t.removeAll()
print(t.isEmpty, t.popLast() as Any, Text("ab").map { $0.uppercased() })

struct MultiMap<K: Hashable & Comparable, V>: Sequence, ExpressibleByDictionaryLiteral {
    private var d: [K: [V]] = [:]
    init(dictionaryLiteral e: (K, V)...) { for (k, v) in e { d[k, default: []].append(v) } }
    subscript(k: K) -> [V] {
        get { d[k] ?? [] }
        set { d[k] = newValue.isEmpty ? nil : newValue }
    }
    func makeIterator() -> AnyIterator<(key: K, value: V)> {
        var pairs = d.keys.sorted().flatMap { k in d[k]!.map { (key: k, value: $0) } }.makeIterator()
        return AnyIterator { pairs.next() }
    }
    var keyCount: Int { d.count }
}
var m: MultiMap = ["b": 1, "a": 2, "b": 3]
print(m["b"], m["zz"], m.keyCount, m.map { "\($0.key)\($0.value)" })
m["a"].append(10)
m["c"] += [7, 8]
m["b"].removeFirst()
m["b"].removeAll()
print(m.map { "\($0)\($1)" }, m.keyCount)

// array mutation toolbox
var xs = Array(1...8)
xs.removeAll { $0 % 3 == 0 }
xs.insert(contentsOf: [100, 200], at: 2)
xs.replaceSubrange(..<1, with: [])
xs.swapAt(0, xs.count - 1)
xs.reverse()
print(xs, xs.partition { $0 > 50 }, xs.count)
xs[1..<3] = [0]
xs.append(contentsOf: xs[...1])
print(xs.count, xs.contains(0), xs.firstIndex(of: 0)!, xs.lastIndex(of: 0)!)
print(Array(xs.sorted().drop(while: { $0 == 0 })), [[1], [2]].flatMap { $0 + $0 }, [1, 2] + [3], Array(repeating: [0], count: 2))
