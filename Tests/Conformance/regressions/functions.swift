func add(_ a: Int, _ b: Int = 10) -> Int { a + b }
print(add(1), add(1, 2))
func greet(person name: String, from town: String) -> String { "\(name) from \(town)" }
print(greet(person: "Ann", from: "Seoul"))
func sum(_ values: Int...) -> Int {
  var s = 0
  for v in values { s += v }
  return s
}
print(sum(), sum(1), sum(1, 2, 3))
func swapTwo(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
var p = 1, q = 2
swapTwo(&p, &q)
print(p, q)
func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(20))
func outer(_ x: Int) -> Int {
  var count = 0
  func inner(_ k: Int) {
    if k == 0 { return }
    count += k
    inner(k - 1)
  }
  inner(x)
  return count
}
print(outer(10))
func minMax(_ a: [Int]) -> (min: Int, max: Int)? {
  guard var lo = a.first else { return nil }
  var hi = lo
  for x in a { if x < lo { lo = x }; if x > hi { hi = x } }
  return (lo, hi)
}
if let r = minMax([3, 1, 4, 1, 5]) { print(r.min, r.max, r) }
print(minMax([]) == nil)
let double = { (x: Int) -> Int in x * 2 }
print(double(21))
func apply(_ f: (Int) -> Int, to x: Int) -> Int { f(x) }
print(apply({ $0 + 1 }, to: 5), apply(double, to: 4))
func makeCounter() -> () -> Int {
  var n = 0
  return {
    n += 1; return n
  }
}
let c1 = makeCounter(), c2 = makeCounter()
print(c1(), c1(), c2(), c1())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ (x: Int) in x + 1 }, { "<\($0)>" })(4))
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
print(fs.map { $0() })
func lazyDefault(_ v: @autoclosure () -> Int, _ use: Bool) -> Int { use ? v() : 0 }
print(lazyDefault(1 / 1, true))
let ops: [String: (Int, Int) -> Int] = ["+": (+), "-": (-), "*": { $0 * $1 }]
print(ops["+"]!(2, 3), ops["-"]!(2, 3), ops["*"]!(2, 3))
func mutate(_ s: inout String) { s += "!" }
var text = "hi"
mutate(&text)
print(text)
func addOne(to array: inout [Int]) { for i in array.indices { array[i] += 1 } }
var arr = [1, 2, 3]
addOne(to: &arr)
print(arr)
var capture = 10
let show = { [capture] in print("captured", capture) }
capture = 20
show()
print([3, 1, 2].sorted(by: >), [1, 2, 3].reduce(0, +))
