// willSet and didSet of locals, globals and properties.
func f() {
  var base = 10
  var x = 1 { willSet { print("w", x, newValue, base) } didSet { print("d", oldValue, x); base += 1 } }
  var double: Int { get { x * 2 } set { x = newValue / 2 } }
  x = 5
  x += 1
  double = 20
  print(x, double, base)
  let c = { x += 1; double += 2; print(x, double, base) }
  c()
  func inner() { x = 100 }
  inner()
  print(base)
}
f()
var arr = [1, 2, 3] { didSet { print("arr", arr, oldValue) } }
arr.append(4)
arr[0] = 9
arr.sort()
func g(_ a: inout [Int]) { a.removeLast() ; a.append(7) }
g(&arr)
struct P { var x = 0 { didSet { if x > 10 { x = 10 } } }; var y = 0 }
var p = P() { willSet { print("p", newValue) } }
p.x = 20; p.y = 3
print(p)
if true { var n = 3 { didSet { print("n", n) } }; n = 4; _ = { n = 6 }() }
for i in 0..<2 { var n = i { didSet { print("n", n) } }; n += 10 }
var late: Int = 0 { didSet { } }
late = 1
print(late)
class R { static var log: [Int] = [5] { didSet { print("log", log) } }
 static func add(_ e: Int) { log += [e] } }
R.add(3)
struct Q { var x = 0 { willSet { print("w", newValue) } didSet { print("d", oldValue); x += 1 } }; var y = 2 }
struct H { var qs = [Q(), Q()]; var q: Q { get { print("get"); return qs[0] } set { print("set"); qs[0] = newValue } } 
  subscript(i: Int) -> Q { get { print("sget"); return qs[i] } set { print("sset"); qs[i] = newValue } } }
var hh = H()
func idx() -> Int { print("idx"); return 1 }
hh.qs[idx()].x = 4
hh.q.x = 5
hh.q.x += 5
hh[idx()].x -= 1
hh[idx()].y += 1
print(hh.qs)
class K { var h = H() { didSet { print("K", h.qs.count) } }; var o: H? = H() }
let k = K()
func kk() -> K { print("kk"); return k }
kk().h.q.x = 3
kk().h[idx()].x = 8
kk().o?.q.x = 3
kk().o!.qs[idx()].x += 3
print(k.h.qs, k.o!.qs)
