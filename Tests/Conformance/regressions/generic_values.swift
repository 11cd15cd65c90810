extension Collection {
    func combinations() -> [(Element, Element)] {
        indices.flatMap { i in self[index(after: i)...].map { (self[i], $0) } }
    }
    func rest() -> SubSequence { self[...].dropFirst() }
}
print([1, 2, 3].combinations().map { "\($0)\($1)" }, Array("abc".rest()))
func half<C: RandomAccessCollection>(_ c: C) -> C.SubSequence { c[..<c.index(c.startIndex, offsetBy: c.count / 2)] }
print(half([1, 2, 3, 4]))
func g1<C: RandomAccessCollection>(_ c: C) -> Int { let s = c[...]; return s.count }
print(g1([1, 2]))
final class Memo<K: Hashable, V> { var t: [K: V] = [:]; func callAsFunction(_ k: K, _ make: () -> V) -> V { if let v = t[k] { return v }; let v = make(); t[k] = v; return v } }
func grid(_ rows: Int, _ columns: Int) -> Int {
    let memo = Memo<Int, Int>()
    func paths(_ r: Int, _ c: Int) -> Int {
        guard r < rows, c < columns else { return 0 }
        if (r, c) == (rows - 1, columns - 1) { return 1 }
        return memo(r * 100 + c) { paths(r + 1, c) + paths(r, c + 1) }
    }
    return paths(0, 0)
}
print(grid(5, 6))
nonisolated class Item { let name = "i" }
nonisolated final class Film: Item, Rated { let stars = 5 }
nonisolated protocol Rated { var stars: Int { get } }
let items: [Item] = [Item(), Film()]
print(items.map { ($0 as? any Rated)?.stars ?? 0 })
for v in [items[1], 3] as [Any] { if let r = v as? any Rated { print(r.stars) } }
let up = items[1]
print((up as? Rated)?.stars ?? 0)
nonisolated protocol P { var n: Int { get } }
nonisolated struct SP: P { var n = 3 }
func isSame<T, U>(_ a: T, as _: U.Type) -> Bool { a is U }
print(isSame(5, as: Int.self), isSame(SP(), as: (any P).self), isSame(5, as: (any P).self))
func pickFirst<T>(_ all: [Any], _ type: T.Type = T.self) -> T? { all.lazy.compactMap { $0 as? T }.first }
let p: (any P)? = pickFirst([1, SP()])
print(p!.n, pickFirst([1, "a"], String.self)!)
let e: any P = SP()
func name<T: P>(_ t: T) -> String { "\(T.self) \(t.n)" }
print(name(e))
enum E: Error { case a }
extension Array {
    func parts<T>(_ f: (Element) throws -> T) -> (values: [T], errors: [any Error]) {
        var out: ([T], [any Error]) = ([], [])
        for e in self { do { out.0.append(try f(e)) } catch { out.1.append(error) } }
        return out
    }
}
func row(_ n: Int) throws -> String { if n == 1 { throw E.a }; return "\(n)" }
let (parsed, errors) = [0, 1].parts(row)
print(parsed, errors.count)
func firstNonNil<T>(_ fs: () -> T?...) -> T? { for f in fs { if let v = f() { return v } }; return nil }
var calls: [String] = []
let foundNumber: Int? = firstNonNil({ calls.append("a"); return nil }, { calls.append("b"); return 42 })
print(foundNumber as Any, calls)
let t = "12 kg"
print(t.dropFirst(2).filter { $0 != " " } == "kg", type(of: t.dropFirst(2).filter { $0 != " " }))
enum U: String { case kg }
print(U(rawValue: t.dropFirst(2).filter { $0 != " " })!)
protocol Box { associatedtype Item; var item: Item { get set }; func first() -> Item?; func each(_ f: (Item) -> Void) }
struct IntBox: Box { var item: Int; func first() -> Int? { item }; func each(_ f: (Int) -> Void) { f(item) } }
var b: any Box = IntBox(item: 3)
print(b.item, b.first() as Any)
b.each { print("each", $0) }
let seq: any Sequence = [1, 2]
seq.forEach { print($0) }
print(seq.map { "\($0)" })
let coll: any Collection<Int> = [3, 4]
print(coll.contains(4), coll.reduce(0, +), coll.first!)
