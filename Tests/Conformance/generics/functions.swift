// Generic functions with constraints and where clauses.
func swapValues<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var s1 = "hello", s2 = "world"
swapValues(&s1, &s2)
print(s1, s2)

func findIndex<T: Equatable>(of value: T, in array: [T]) -> Int? {
    for (i, v) in array.enumerated() where v == value { return i }
    return nil
}
print(findIndex(of: 9.3, in: [3.14, 0.1, 0.25]) as Any, findIndex(of: "Andrea", in: ["Mike", "Malcolm", "Andrea"])!)

func binarySearch<T: Comparable>(_ xs: [T], _ key: T) -> Int? {
    var (lo, hi) = (0, xs.count)
    while lo < hi {
        let mid = (lo + hi) / 2
        if xs[mid] == key { return mid }
        if xs[mid] < key { lo = mid + 1 } else { hi = mid }
    }
    return nil
}
print(binarySearch([1, 3, 5, 7, 9, 11], 7)!, binarySearch(["a", "c", "e"], "d") as Any)

func sum<T: Numeric>(_ xs: T...) -> T { xs.reduce(0, +) }
func average<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func power<T: BinaryInteger>(_ base: T, _ n: Int) -> T { (0..<n).reduce(1) { acc, _ in acc * base } }
print(sum(1, 2, 3), sum(1.5, 2.5), sum(UInt8(200), 55), average([1, 2, 4.5]), average([Float(1), 2]), power(Int64(3), 20))

func group<K: Hashable & Comparable, V>(_ xs: [V], by key: (V) -> K) -> [(K, [V])] {
    Dictionary(grouping: xs, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
for (k, v) in group(["kiwi", "fig", "plum", "pea"], by: { $0.count }) { print(k, v) }

func common<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element: Hashable, A.Element == B.Element {
    let set = Set(b)
    return a.filter(set.contains)
}
print(common([1, 2, 3, 4], Set([4, 2])), common("hello", "help".reversed()))

func identity<T>(_ x: T) -> T { x }
func typeName<T>(_: T) -> String { "\(T.self)" }
print(identity(5), identity("x"), typeName(1.0), typeName([1: "a"]), typeName(Optional(3)), typeName((1, "b")))
func clamp<T: Comparable>(_ x: T, _ limits: ClosedRange<T>) -> T { min(max(x, limits.lowerBound), limits.upperBound) }
print(clamp(15, 0...10), clamp(-0.5, 0...1), clamp("m", "a"..."f"))
func pairs<T>(_ xs: [T]) -> [(T, T)] { xs.indices.flatMap { i in xs[(i + 1)...].map { (xs[i], $0) } } }
print(pairs([1, 2, 3]).map { $0 * $1 }, pairs(["a", "b"]))
