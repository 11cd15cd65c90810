@propertyWrapper struct Clamp<V: Comparable> {
  private var value: V; let r: ClosedRange<V>
  init(wrappedValue: V, _ r: ClosedRange<V>) { self.r = r; value = min(max(wrappedValue, r.lowerBound), r.upperBound) }
  var wrappedValue: V { get { value } set { value = min(max(newValue, r.lowerBound), r.upperBound) } }
  var projectedValue: ClosedRange<V> { r }
}
@propertyWrapper class Box<T> { var wrappedValue: T; var projectedValue: Box<T> { self }; init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
@propertyWrapper struct Log<T> { var wrappedValue: T { didSet { print("log", oldValue, "->", wrappedValue) } } ; init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
struct G<T: Comparable> { @Log var items: [T]; @Box var last: T?
  init(_ first: T) { items = [first]; last = first }
  mutating func add(_ x: T) { items.append(x); last = x } }
var g = G(3); g.add(4); print(g.items, g.last!, g.$last.wrappedValue as Any)
let h = g; h.last = 100; print(g.last!)
class P { @Clamp(0...10) var a = 5; @Log var name: String = "p" { willSet { print("will", newValue) } didSet { print("did", oldValue, name) } } }
class Q: P { override var a: Int { get { super.a * 2 } set { super.a = newValue + 1 } } ; @Log @Clamp(1...3) var z = 9 }
let q = Q(); q.a = 4; print(q.a, q.$a); q.a += 100; print(q.a); q.name = "q"; q.name += "!"; q.z = 2; q.z += 5; print(q.z)
let p: P = q; p.a = 1; print(p.a)
protocol Named { var name: String { get set } }
extension P: Named {}
func ren<N: Named>(_ n: inout N) { n.name += "?" }
var qq: P = P(); ren(&qq); print(qq.name)
var any: any Named = qq; any.name = "any"; print(qq.name)
enum S { @Clamp(0...1) static var level = 0.5; @Log static var count = 0 }
S.level = 7; S.count += 1; S.count = 5; print(S.level, S.$level)
func loc(_ n: Int) -> Int { @Clamp(0...n) var x = 3; @Box var y = 1; x += 10; let f = { x -= 1; y += 1 }; f(); f(); return x * 100 + y }
print(loc(8))
func par(@Clamp(0...5) v: Int, @Box w: String = "w") -> String { w += "!"; return "\(v) \($v) \(w) \(_v)" }
print(par(v: 9)); print(par(v: -2, w: "x"))
struct M { @Clamp(0...5) var v: Int = 3; var s: String; @Box var t: [Int] = []; let k = 3 }
print(M(s: "a").v, M(v: 8, s: "b").v, M(s: "c", t: [1]).t)
let kp: WritableKeyPath<M, Int> = \M.v; var m = M(s: "kp"); m[keyPath: kp] = 77; print(m[keyPath: kp], m)

@propertyWrapper struct Once { private var v: Int?; var wrappedValue: Int { get { v ?? -1 } }; init() {}; mutating func set(_ x: Int) { v = x }; var projectedValue: Once { get { self } set { self = newValue } } }
struct T { @Once var o; mutating func f() { _o.set(4); print(o); $o.set(6); print(o) } }
var t = T(); t.f(); print(t.o)
extension T { @Log static var ext = 4 }
T.ext = 6; print(T.ext)
@propertyWrapper enum OptW<T> { case none_, some_(T)
  init(wrappedValue: T?) { if let w = wrappedValue { self = .some_(w) } else { self = .none_ } }
  var wrappedValue: T? { get { if case .some_(let x) = self { return x }; return nil } set { self = newValue.map { .some_($0) } ?? .none_ } } }
struct O { @OptW<Int> var a: Int?; @OptW var b: String? = "x"; @OptW(wrappedValue: 3) var c: Int?; init() { a = 4 } }
var o = O(); print(o); o.a = nil; o.b = nil; print(o.a as Any, o.b as Any, o.c as Any)
