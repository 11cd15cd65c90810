@dynamicMemberLookup struct Lens<T> { var get: () -> T; var set: (T) -> Void
  init(_ g: @escaping () -> T, _ s: @escaping (T) -> Void) { get = g; set = s }
  subscript<U>(dynamicMember k: WritableKeyPath<T, U>) -> Lens<U> { Lens<U>({ self.get()[keyPath: k] }, { v in var t = self.get(); t[keyPath: k] = v; self.set(t) }) }
}
struct P { var name: String; var pts: [Pt]; let id: Int }
struct Pt { var x: Int; var y: Int }
var p = P(name: "a", pts: [Pt(x: 1, y: 2)], id: 7)
let lens = Lens({ p }, { p = $0 })
lens.name.set("b"); print(p.name, lens.pts.get().count)
lens.pts[0].x.set(40); print(p.pts[0].x, lens.pts[0].y.get())
@dynamicMemberLookup class Ref<T> { var v: T; init(_ v: T) { self.v = v }
  subscript<U>(dynamicMember k: ReferenceWritableKeyPath<T, U>) -> U { get { print("ref"); return v[keyPath: k] } set { print("ref="); v[keyPath: k] = newValue } }
  subscript<U>(dynamicMember k: WritableKeyPath<T, U>) -> U { get { print("w"); return v[keyPath: k] } set { print("w="); v[keyPath: k] = newValue } }
  subscript<U>(dynamicMember k: KeyPath<T, U>) -> U { print("r"); return v[keyPath: k] }
}
class C { var a = 1; let b = 2; var c: Int { a + b } }
final class SubRef: Ref<C> { var own = "own" }
let rc = Ref(C()); rc.a += 1; print(rc.a, rc.b, rc.c)
let rp = Ref(Pt(x: 1, y: 2)); rp.x = 5; print(rp.x)
let sr = SubRef(C()); print(sr.own, sr.a)
@dynamicMemberLookup struct Bag { var d: [String: Int] = [:]
  subscript(dynamicMember n: String) -> Int? { get { d[n] } set { d[n] = newValue } }
  subscript(dynamicMember n: String) -> (Int) -> String { { "\(n)(\($0))" } }
  static subscript(dynamicMember n: String) -> String { "static " + n } }
var bag = Bag(); bag.foo = 4; print(bag.foo ?? 0, bag.bar ?? -1, bag.call(3), Bag.zip)
let f: (Int) -> String = bag.qq; print(f(9))
@dynamicMemberLookup struct Both { let s = "abc"; subscript(dynamicMember n: String) -> String { "dyn " + n }; subscript<T>(dynamicMember k: KeyPath<String, T>) -> T { s[keyPath: k] } }
let both = Both(); print(both.count, both.nothing, both.s, both.uppercased)
func gen<T: Named>(_ t: T) -> Int { t.count }
@dynamicMemberLookup protocol Named { var base: String { get } }
extension Named { subscript<V>(dynamicMember k: KeyPath<String, V>) -> V { base[keyPath: k] } }
struct NN: Named { var base = "hello" }
print(gen(NN()), (NN() as any Named).count)
@dynamicCallable struct Sum { func dynamicallyCall(withArguments a: [Int]) -> Int { a.reduce(0, +) } }
@dynamicCallable struct KW { func dynamicallyCall(withKeywordArguments a: KeyValuePairs<String, Double>) -> String { a.map { "\($0.key)=\($0.value)" }.joined(separator: "&") } }
@dynamicCallable class DD { func dynamicallyCall(withKeywordArguments a: [String: Int]) throws -> Int { if a.isEmpty { throw E.e }; return a.values.reduce(0, +) } }
enum E: Error { case e }
print(Sum()(1, 2, 3), Sum()(), KW()(a: 1, 2.5, b: 3)); let s = Sum(); print(s(4), [1,2].map { s($0, 1) })
let dd = DD(); print(try dd(a: 1, b: 5)); do { _ = try dd() } catch { print(error) }
struct Adder { let n: Int; func callAsFunction(_ x: Int) -> Int { x + n }; func callAsFunction<T>(_ f: (Int) -> T) -> T { f(n) }; func callAsFunction(a: Int, b: Int = 3) -> Int { a * b + n }; subscript(i: Int) -> Adder { Adder(n: n + i) } }
let ad = Adder(n: 10); print(ad(5), ad { "\($0)!" }, ad(a: 2), ad[1](1), Adder(n: 1)(1), [1, 2].map(ad.callAsFunction(_:)) as [Int])
class Cls { func callAsFunction() async -> Int { 42 } }
print(await Cls()())
struct Opt { var a: Adder? }; let opt = Opt(a: ad); print(opt.a?(1) as Any, opt.a!(2))
@dynamicMemberLookup enum Nest { case a(Lens<P>); subscript<U>(dynamicMember k: KeyPath<Lens<P>, U>) -> U { switch self { case .a(let l): l[keyPath: k] } } }
let nest = Nest.a(lens); print(nest.name.get(), nest.get().id)
