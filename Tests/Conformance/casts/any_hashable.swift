// AnyHashable in sets and dictionaries; existential equality.
struct Pt: Hashable { var x, y: Int }
enum Kind: Hashable { case a, b(Int) }

var set: Set<AnyHashable> = [1, "one", 2.5, true, Pt(x: 1, y: 2), Kind.b(3)]
print(set.count, set.contains(1), set.contains("one"), set.contains(Pt(x: 1, y: 2)), set.contains(Kind.b(3)), set.contains(Kind.a))
set.insert(Kind.a)
set.insert("one")
print(set.count, set.contains(AnyHashable(2.5)), set.remove(2.5) != nil, set.count)

var d: [AnyHashable: String] = [1: "int", "1": "string", Pt(x: 0, y: 0): "point", [1, 2]: "array"]
print(d[1]!, d["1"]!, d[Pt(x: 0, y: 0)]!, d[[1, 2]]!, d[2] ?? "none")
d[Kind.b(1)] = "kind"
print(d.count, d[Kind.b(1)]!, d[Kind.b(2)] as Any)

let h = AnyHashable(Pt(x: 5, y: 6))
print(h == AnyHashable(Pt(x: 5, y: 6)), h == AnyHashable("x"), (h.base as? Pt)!.x, h as? Pt == Pt(x: 5, y: 6))
print(AnyHashable(1) == AnyHashable("1"), AnyHashable(1) == AnyHashable(1 as Int8), AnyHashable(1) == AnyHashable(1.0))
print(AnyHashable("s").hashValue == AnyHashable("s").hashValue, h.description, AnyHashable("q"))
let ints = set.compactMap { $0 as? Int }, strings = set.compactMap { $0.base as? String }
print(ints, strings)

// comparing two `any Equatable`
func same(_ a: any Equatable, _ b: any Equatable) -> Bool {
    func open<T: Equatable>(_ a: T) -> Bool { (b as? T) == a }
    return open(a)
}
print(same(1, 1), same(1, 2), same(1, "1"), same("a", "a"), same([1], [1]), same(Kind.a, Kind.a))

// boxes
protocol Box { var anyValue: Any { get } }
struct Typed<T>: Box { let value: T; var anyValue: Any { value } }
let boxes: [any Box] = [Typed(value: 3), Typed(value: "s"), Typed(value: Pt(x: 1, y: 1)), Typed(value: [2.5])]
for b in boxes {
    let hashable = (b.anyValue as? any Hashable).map { AnyHashable($0) }
    print(type(of: b), hashable.map { "\($0)" } ?? "-")
}
if let t = boxes[0] as? Typed<Int> { print("typed int", t.value + 1) }
print(boxes[1] is Typed<Int>, boxes[1] is Typed<String>)
let grouped = Dictionary(grouping: [1, "a", 2.0, "b", 3] as [AnyHashable]) { "\(type(of: $0.base))" }
for k in grouped.keys.sorted() { print(k, grouped[k]!.count) }
