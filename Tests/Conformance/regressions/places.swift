// Parts of properties that have no address: computed, observed, weak, in collections.
struct Grid {
    var rows: [[Int]]
    subscript(column c: Int) -> [Int] {
        get { rows.map { $0[c] } }
        set { for r in rows.indices { rows[r][c] = newValue[r] } }
    }
    subscript(name: String) -> [String: Int] {
        get { [name: rows.count] }
        set { print("set", newValue.sorted { $0.key < $1.key }.map(\.key)) }
    }
    lazy var big: [Int] = { print("made"); return [1, 2, 3] }()
    var computed: [Int] { get { rows[0] } set { rows[0] = newValue } }
    var observed: [Int] = [5, 6] { didSet { print("did", oldValue, observed) } }
}
var m = Grid(rows: [[1, 2], [3, 4]])
m[column: 1][0] = -1
print(m.rows)
m[column: 0][1] += 10
print(m.rows)
m["x"]["k"] = 3
m["x"]["k", default: 0] += 3
m.big[0] = 100
m.big.append(4)
print(m.big)
m.computed[1] = 9
m.computed[1] *= 2
m.observed[0] = 8
m.observed.swapAt(0, 1)
m.computed.swapAt(0, 1)
print(m.rows)
struct Box { var items: [[Int]] = [[1]]; var first: [Int] { get { items[0] } set { items[0] = newValue } } }
var dict: [String: Box] = ["a": Box()]
dict["a"]?.first[0] = 7
dict["a"]!.first.append(8)
dict["b", default: Box()].first[0] += 5
print(dict["a"]!.items, dict["b"]!.items)
class C { var v: [Int] = [1, 2] { willSet { print("will", newValue) } }; var w: [Int: [Int]] { get { [1: v] } set { v = newValue[1] ?? [] } } }
let c = C()
c.v[1] = 4
c.w[1]?[0] = 9
c.w[1]!.append(5)
c.w[1, default: []][0] -= 1
print(c.v)
func inc(_ x: inout Int) { x += 1 }
inc(&c.v[0]); inc(&m[column: 0][0]); inc(&m.computed[1])
print(c.v, m.rows)
var t = (a: [1, 2], b: "x")
t.a[0] = 3
print(t)
var opt: [Int]? = [1]
opt?[0] = 5
opt![0] += 1
print(opt!)
weak var wc: C? = c; wc?.v[0] = 77; print(c.v); wc!.v.append(1)
class G { var cnt = 0; var oa: [Int]? { get { cnt += 1; print("get"); return [cnt] } set { print("set", newValue as Any) } } }
let g = G(); g.oa?[0] = 5; g.oa![0] += 1; g.oa?.append(3); inc(&g.oa![0])
protocol Listener: AnyObject { func hear(_ x: Int); var heard: Int { get } }
extension Listener { func hear(_ x: Int) { print("default", x, heard) } }
class Source { weak var listener: (any Listener)?; weak var any: AnyObject?; func go() { listener?.hear(1) } }
final class Ear: Listener { var heard = 3 }
let source = Source()
do {
  let ear = Ear()
  source.listener = ear
  source.any = ear
  source.go()
  print(source.any === ear, source.listener?.heard ?? 0)
}
print(source.listener == nil, source.any == nil)
struct Register {
  static var log: [String] = []
  static subscript(event: String) -> Int {
    get { log.filter { $0 == event }.count }
    set { log.append(contentsOf: repeatElement(event, count: newValue)) }
  }
  subscript(line: Int, word word: Int = 2, default fallback: String = "-") -> String { "\(line) \(word) \(fallback)" }
}
Register["boot"] = 2
print(Register.log, Register["boot"], Register()[1], Register()[1, word: 3], Register()[1, default: "none"])

struct Pair { var x = 0; var y = 2 }
var elements = [Pair(), Pair()]
elements[1].x = 4
print(elements)
func localElements() { var qs = [Pair(), Pair()]; qs[1].x = 4; qs[1].x += 3; print(qs); 
 var ts = [(1, "a"), (2, "b")]; ts[1].0 = 7; ts[1].1 = "z"; print(ts)
 var ns = [([1], 2), ([2], 3)]; ns[1].0 = [7]; ns[0].0.append(4); print(ns) }
localElements()
