class Tracked { let name: String; init(_ n: String) { name = n }; deinit { print("-\(name)") } }
func make(_ n: String) -> Tracked { Tracked(n) }
func use(_ t: Tracked) { print("use \(t.name)") }
func early(_ flag: Bool) -> Int {
  let a = make("a")
  if flag { return 1 }
  let b = make("b")
  use(b)
  return a.name.count
}
print(early(true), early(false))
func loop() {
  for i in 0..<4 {
    let t = make("l\(i)")
    if i == 1 { continue }
    if i == 2 { break }
    use(t)
  }
}
loop()
struct Holder { var t: Tracked; var list: [Tracked] }
func holders() {
  var h = Holder(t: make("h1"), list: [make("h2")])
  let copy = h
  h.t = make("h3")
  h.list.append(make("h4"))
  print(copy.list.count, h.list.count)
}
holders()
enum E { case one(Tracked), two(Tracked, String), none }
func enums() {
  var e = E.one(make("e1"))
  e = .two(make("e2"), "x")
  if case .two(let t, let s) = e { print(t.name, s) }
  e = .none
  print("end enums")
}
enums()
func optional() {
  var o: Tracked? = make("o1")
  print(o?.name ?? "nil")
  o = nil
  print("after nil")
  o = make("o2")
}
optional()
func closures() {
  let t = make("c1")
  let f = { print("in closure", t.name) }
  f()
  var g: (() -> Void)? = { [t] in print(t.name) }
  g?()
  g = nil
  print("closures end")
}
closures()
func throwing() throws {
  let t = make("t1")
  defer { print("deferred", t.name) }
  let u = make("t2")
  struct Err: Error {}
  if u.name == "t2" { throw Err() }
}
do { try throwing() } catch { print("caught") }
var dict = ["k": make("d1")]
dict["k"] = make("d2")
dict["j"] = make("d3")
dict.removeValue(forKey: "k")
print(dict.count)
dict = [:]
_ = make("temp")
print(make("arg").name.count)
let (x, y) = (make("x"), make("y"))
print(x.name + y.name)
func inoutTest(_ t: inout Tracked) { t = make("new") }
func runInout() { var t = make("old"); inoutTest(&t); print(t.name) }
runInout()
func generic<T>(_ v: T) -> [T] { [v, v] }
print(generic(make("g")).count)
func swapArray() {
  var a = [make("s1"), make("s2")]; a.swapAt(0, 1); print(a[0].name); a.removeFirst(); print("removed")
}
swapArray()
