// Lazy map/filter evaluate on demand.
var calls = 0
func square(_ n: Int) -> Int {
    calls += 1
    return n * n
}
let eager = (1...10).map(square)
print(eager.prefix(3), calls)
calls = 0
let lazySquares = (1...10).lazy.map { n in square(n) }
print("created, calls", calls)
print(Array(lazySquares.prefix(3)), calls)
calls = 0
print(lazySquares.first { $0 > 20 } ?? 0, calls)
calls = 0
print(lazySquares[lazySquares.index(lazySquares.startIndex, offsetBy: 4)], calls)

var order: [String] = []
let chain = [5, 6, 7, 8].lazy
    .filter { order.append("f\($0)"); return $0 % 2 == 0 }
    .map { order.append("m\($0)"); return $0 * 10 }
for x in chain { order.append("got\(x)") }
print(order.joined(separator: " "))

let infinite = (1...).lazy.filter { $0 % 7 == 0 }.map { $0 * $0 }
print(Array(infinite.prefix(4)), infinite.first { $0 % 2 == 0 }!)
let words = ["apple", "42", "kiwi", "7", "fig"]
print(Array(words.lazy.compactMap { Int($0) }), Array(words.lazy.filter { $0.count == 4 }))
print(Array((1...3).lazy.flatMap { n in Array(repeating: n, count: n) }))
print(Array((1...20).lazy.drop { $0 < 5 }.prefix { $0 < 9 }))
print(Array((1...5).lazy.reversed().map { $0 }), Array("abc".lazy.reversed()))
print(Array([[1], [2, 3]].lazy.joined()), (1...4).lazy.map { $0 * 2 }.reduce(0, +))
print((1...3).lazy.map { $0 }.count, (1...1_000_000).lazy.map { $0 * 2 }.contains(500))

// eager versus lazy side effects
var seen: [Int] = []
let l = [1, 2, 3].lazy.map { x -> Int in seen.append(x); return x }
print(l.count, seen)
_ = l.last
print(seen)
for _ in 0..<2 { _ = Array(l) }
print(seen)

// collatz chain lengths searched lazily
func collatz(_ n: Int) -> Int { sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }.reduce(0) { c, _ in c + 1 } }
print((1...).lazy.map { ($0, collatz($0)) }.first { $0.1 > 100 }!)
let primes = (2...).lazy.filter { n in !(2..<n).contains { n % $0 == 0 && $0 * $0 <= n } }
print(Array(primes.prefix(12)))
