func hanoi(_ n: Int, from a: Character, to b: Character, via c: Character, move: (Int, Character, Character) -> Void) {
    guard n > 0 else { return }
    hanoi(n - 1, from: a, to: c, via: b, move: move)
    move(n, a, b)
    hanoi(n - 1, from: c, to: b, via: a, move: move)
}

var moves: [String] = []
hanoi(3, from: "A", to: "C", via: "B") { disc, from, to in moves.append("\(disc):\(from)→\(to)") }
print(moves.joined(separator: " "))

func powerSet<T>(_ xs: ArraySlice<T>) -> [[T]] {
    guard let first = xs.first else { return [[]] }
    let rest = powerSet(xs.dropFirst())
    return rest + rest.map { [first] + $0 }
}
print(powerSet([1, 2, 3][...]), powerSet(Array("abcdef")[...]).count)

func combinations<T>(_ xs: [T], _ k: Int) -> [[T]] {
    switch (k, xs.first) {
    case (0, _): [[]]
    case (_, nil): []
    case (_, let head?):
        combinations(Array(xs.dropFirst()), k - 1).map { [head] + $0 } + combinations(Array(xs.dropFirst()), k)
    }
}
print(combinations(["a", "b", "c", "d"], 2).map { $0.joined() })

func ackermann(_ m: Int, _ n: Int) -> Int {
    m == 0 ? n + 1 : ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1))
}
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
func power(_ base: Int, _ e: Int, mod m: Int) -> Int {
    if e == 0 { return 1 % m }
    let half = power(base, e / 2, mod: m)
    let square = half * half % m
    return e % 2 == 1 ? square * base % m : square
}
print(ackermann(2, 3), gcd(1071, -462), power(3, 200, mod: 1_000_007))

func binary(_ n: Int) -> String { n < 2 ? "\(n)" : binary(n / 2) + "\(n % 2)" }
func reversed(_ s: Substring) -> String { s.isEmpty ? "" : reversed(s.dropFirst()) + String(s.first!) }
print([0, 5, 255].map(binary), reversed("stressed"[...]))

indirect enum Nested { case value(Int), list([Nested]) }
func flatten(_ n: Nested) -> [Int] {
    switch n {
    case .value(let v): [v]
    case .list(let items): items.flatMap(flatten)
    }
}
func depth(_ n: Nested) -> Int {
    if case .list(let items) = n { 1 + (items.map(depth).max() ?? 0) } else { 0 }
}
let nested = Nested.list([.value(1), .list([.value(2), .list([.value(3)])]), .list([])])
print(flatten(nested), depth(nested))
func partitions(_ n: Int, max limit: Int) -> Int {
    n == 0 ? 1 : (1...max(1, min(n, limit))).reduce(0) { $0 + ($1 <= n ? partitions(n - $1, max: $1) : 0) }
}
print((1...8).map { partitions($0, max: $0) })
