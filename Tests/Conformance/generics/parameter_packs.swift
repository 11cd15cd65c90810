// Variadic generics: parameter packs.
func describe<each T>(_ value: repeat each T) -> [String] {
    var out: [String] = []
    for v in repeat each value { out.append("\(v)") }
    return out
}
print(describe(1, "two", 3.5, true))
print(describe())

func typeNames<each T>(_ value: repeat each T) -> [String] {
    var out: [String] = []
    func add<U>(_ t: U) { out.append("\(U.self)") }
    repeat add(each value)
    return out
}
print(typeNames(1, "a", [2.0], Optional(3)))

func pairUp<each A, each B>(_ a: repeat each A, with b: repeat each B) -> (repeat (each A, each B)) {
    (repeat (each a, each b))
}
let (p, q) = pairUp(1, "x", with: true, 2.5)
print(p, q)

func allEqual<each T: Equatable>(_ lhs: (repeat each T), _ rhs: (repeat each T)) -> Bool {
    for (l, r) in repeat (each lhs, each rhs) {
        guard l == r else { return false }
    }
    return true
}
print(allEqual((1, "a", true), (1, "a", true)), allEqual((1, "a"), (1, "b")))

struct Bundle<each Item> {
    let items: (repeat each Item)
    init(_ items: repeat each Item) { self.items = (repeat each items) }
    var count: Int {
        var n = 0
        for _ in repeat each items { n += 1 }
        return n
    }
}
let bundle = Bundle(1, "two", [3])
print(bundle.count, bundle.items.1, bundle.items.2)

func firstElements<each C: Collection>(_ c: repeat each C) -> (repeat (each C).Element?) {
    (repeat (each c).first)
}
let firsts = firstElements([1, 2], "hey", [Double]())
print(firsts.0 as Any, firsts.1 as Any, firsts.2 as Any)

func sumCounts<each C: Collection>(_ c: repeat each C) -> Int {
    var total = 0
    for x in repeat each c { total += x.count }
    return total
}
print(sumCounts([1, 2, 3], "abcd", 0..<5, ["k": 1]))

func mapAll<each T, R>(_ value: repeat each T, using f: (Any) -> R) -> [R] {
    var out: [R] = []
    repeat out.append(f(each value))
    return out
}
print(mapAll(3, "xyz", [1, 2], using: { v in
    switch v {
    case let i as Int: i
    case let s as String: s.count
    case let a as [Int]: a.reduce(0, +)
    default: -1
    }
}))
