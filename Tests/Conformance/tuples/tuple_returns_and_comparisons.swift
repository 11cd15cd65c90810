typealias Stats = (count: Int, total: Double, range: (low: Double, high: Double))

func summarize(_ xs: [Double]) -> Stats? {
    guard let first = xs.first else { return nil }
    return xs.dropFirst().reduce((1, first, (first, first))) { acc, x in
        (acc.0 + 1, acc.1 + x, (min(acc.2.0, x), max(acc.2.1, x)))
    }
}

if let s = summarize([3, 9.5, -1]) {
    print(s.count, s.total, s.range.low, s.range.high)
    let (n, total, (lo, _)) = s
    print(n, total / Double(n), lo, s.2.1 == s.range.high)
}
print(summarize([]) == nil ? "empty" : "?")

var point = (x: 1, y: 2)
point.x += 10
(point.x, point.y) = (point.y, point.x)
print(point, point.0, type(of: point))
var (a, b, c) = (1, 2, 3)
(a, b, c) = (c, a, b)
print(a, b, c)
let (q, _) = 17.quotientAndRemainder(dividingBy: 5)
print(q, (1, "a") == (1, "a"), (1, 2) < (1, 3), ("b", 1) > ("a", 99), (1, 2, 3) != (1, 2, 4))

let people = [("Zed", 30), ("Amy", 25), ("Bob", 30)]
let sorted = people.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
print(sorted.map(\.0), people.map { name, age in "\(name):\(age)" }, people.max { $0.1 < $1.1 }!.0)
for (i, (name, age)) in people.enumerated() where age == 30 { print(i, name, terminator: "; ") }
print()
let lookup = Dictionary(uniqueKeysWithValues: people)
print(lookup["Amy"] ?? 0, zip(people, 1...).map { ($0.0, $1) })

func minMax<T: Comparable>(_ xs: T...) -> (T, T) { (xs.min()!, xs.max()!) }
func swap<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
func apply<A, B>(_ p: (A, A), _ f: (A) -> B) -> (B, B) { (f(p.0), f(p.1)) }
print(minMax(3, 1, 2), swap((1, "x")), apply((1, 2)) { "\($0)!" })
let nested = ((1, 2), [(3, "c")], name: (first: "A", last: "B"))
print(nested.0.1, nested.1[0].1, nested.name.last, nested)
var memo: [(key: Int, value: Int)] = []
func fib(_ n: Int) -> Int {
    if let hit = memo.first(where: { $0.key == n }) { return hit.value }
    let v = n < 2 ? n : fib(n - 1) + fib(n - 2)
    memo.append((n, v))
    return v
}
print(fib(40), memo.count, memo[2])
let op: (name: String, run: (Int, Int) -> Int) = ("times", *)
print(op.name, op.run(6, 7), (), ((1)), [(1, true), (2, false)].filter(\.1).map(\.0))
switch (point.x, point.y, "k") {
case (let x, let y, "k") where x < y: print("rising", x, y)
case (_, _, _): print("falling")
}
func divide(_ x: Int, by y: Int) -> (result: Int?, error: String?) { y == 0 ? (nil, "zero") : (x / y, nil) }
switch divide(7, by: 0) {
case (let r?, nil): print("ok", r)
case (nil, let e?): print("error", e)
default: print("odd")
}
