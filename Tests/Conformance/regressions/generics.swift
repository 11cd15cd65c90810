struct Stack<T> {
  private var a: [T] = []; mutating func push(_ x: T) { a.append(x) };
  mutating func pop() -> T? { a.popLast() }; var top: T? { a.last }; var isEmpty: Bool { a.isEmpty }
}
var s = Stack<Int>(); s.push(1); s.push(2); print(s.pop()!, s.top!, s.isEmpty)
func swapValues<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var x = "l", y = "r"; swapValues(&x, &y); print(x, y)
func mapAll<T, U>(_ a: [T], _ f: (T) throws -> U) rethrows -> [U] {
  var r: [U] = []; for e in a { r.append(try f(e)) }; return r
}
print(mapAll([1, 2, 3]) { "\($0)" }, mapAll(["a"]) { $0.count })
protocol Addable { static func + (a: Self, b: Self) -> Self; static var zero: Self { get } }
extension Int: Addable {}
extension Double: Addable {}
struct V2: Addable {
  var x, y: Int; static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) };
  static var zero: V2 { V2(x: 0, y: 0) }
}
func total<T: Addable>(_ a: [T]) -> T { a.reduce(T.zero, +) }
print(total([1, 2, 3]), total([1.5, 2]), total([V2(x: 1, y: 2), V2(x: 3, y: 4)]))
extension Sequence where Element: Hashable {
  func uniqued() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } }
}
print([1, 2, 1, 3, 2].uniqued(), "hello".uniqued())
class LinkedList<T> {
  class Node { var v: T; var next: Node?; init(_ v: T) { self.v = v } }
  var head: Node?; var count = 0
  func add(_ v: T) { let n = Node(v); n.next = head; head = n; count += 1 }
  func toArray() -> [T] {
    var r: [T] = []; var c = head; while let n = c { r.append(n.v); c = n.next }; return r
  }
}
let l = LinkedList<String>(); l.add("a"); l.add("b"); print(l.toArray(), l.count)
struct Cache<K: Hashable, V> {
  var d: [K: V] = [:];
  mutating func get(_ k: K, _ make: () -> V) -> V {
    if let v = d[k] { return v }; let v = make(); d[k] = v; return v
  }
}
var c = Cache<String, Int>(); print(c.get("a") { 5 }, c.get("a") { 6 })
func fact<T: BinaryInteger>(_ n: T) -> T { n <= 1 ? 1 : n * fact(n - 1) }
print(fact(10), fact(UInt8(5)), fact(Int64(20)))
func sumAll<S: Sequence>(_ s: S) -> S.Element where S.Element: Numeric {
  var t: S.Element = 0; for x in s { t += x }; return t
}
print(sumAll([1, 2, 3]), sumAll([0.5, 0.25]), sumAll(1...10))
extension Optional where Wrapped == Int { var orZero: Int { self ?? 0 } }
print(Optional(3).orZero, (nil as Int?).orZero)
struct Identity<T> { let v: T; func with<U>(_ u: U) -> (T, U) { (v, u) } }
print(Identity(v: 1).with("x"))
protocol Shape { associatedtype Unit; func size() -> Unit }
struct A: Shape { func size() -> Int { 1 } }
struct B: Shape { func size() -> String { "big" } }
func show<S: Shape>(_ s: S) -> String where S.Unit: CustomStringConvertible { s.size().description }
print(show(A()), show(B()))
enum Either<L, R> {
  case left(L), right(R);
  func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T {
    switch self {
    case .left(let l): f(l);
    case .right(let r): g(r)
    }
  }
}
print(
  Either<Int, String>.left(3).fold({ $0 * 2 }, { $0.count }),
  Either<Int, String>.right("abc").fold({ $0 }, { $0.count }))
func firstMatch<C: Collection>(_ c: C, where p: (C.Element) -> Bool) -> C.Index? {
  var i = c.startIndex; while i != c.endIndex { if p(c[i]) { return i }; i = c.index(after: i) }; return nil
}
print(firstMatch([5, 6, 7]) { $0 > 5 } as Any)
typealias Pair<T> = (T, T)
func flip<T>(_ p: Pair<T>) -> Pair<T> { (p.1, p.0) }
print(flip((1, 2)))
print(max(3, 7), min("b", "a"), [3, 1, 2].sorted(), zip([1, 2], "ab").map { ($0, $1) })
