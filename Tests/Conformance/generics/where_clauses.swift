// Generic functions with where clauses.
func allEqual<S: Sequence>(_ s: S) -> Bool where S.Element: Equatable {
    var it = s.makeIterator()
    guard let first = it.next() else { return true }
    while let x = it.next() { if x != first { return false } }
    return true
}

func common<A: Sequence, B: Collection>(_ a: A, _ b: B) -> [A.Element]
where A.Element == B.Element, A.Element: Hashable & Comparable {
    let set = Set(b)
    return a.filter { set.contains($0) }.sorted()
}

func merge<K, V, S>(_ dict: [K: V], _ s: S, with f: (V, V) -> V) -> [K: V]
where K: Hashable, S: Sequence, S.Element == (K, V) {
    var out = dict
    for (k, v) in s { out[k] = out[k].map { f($0, v) } ?? v }
    return out
}

extension Sequence where Element: Sequence, Element.Element: AdditiveArithmetic {
    func grandTotal() -> Element.Element {
        reduce(.zero) { acc, inner in inner.reduce(acc, +) }
    }
}

extension Dictionary where Value: Comparable, Key: Comparable {
    func ranked() -> [Key] {
        sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
    }
}

extension Array {
    func group<K: Hashable>(by f: (Element) -> K) -> [K: [Element]] {
        Dictionary(grouping: self, by: f)
    }
    func chunked(_ n: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: n).map { self[$0..<Swift.min($0 + n, count)] }
    }
    mutating func swapEnds() where Element: Comparable {
        guard let f = first, let l = last, f > l else { return }
        self[0] = l
        self[count - 1] = f
    }
}

print(allEqual([1, 1, 1]), allEqual("aab"), allEqual([Int]()))
print(common([5, 3, 9, 1], Set([1, 5, 7])), common("hello", Array("yellow")))
let m = merge(["a": 1, "b": 2], [("b", 10), ("c", 3)], with: +)
print(m.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
print([[1, 2], [3], []].grandTotal(), [[0.5, 0.25], [1]].grandTotal())
print(["x": 2, "y": 9, "a": 2].ranked())
let g = ["apple", "avocado", "bean", "cherry", "corn"].group { $0.first! }
for k in g.keys.sorted() { print(k, g[k]!) }
print([1, 2, 3, 4, 5].chunked(2).map(Array.init))
var v = [9, 5, 2]
v.swapEnds()
print(v)

func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
    { g(f($0)) }
}
let lengthSquared = compose({ (s: String) in s.count }, { $0 * $0 })
print(lengthSquared("seven"), ["a", "bb", "ccc"].map(lengthSquared))
