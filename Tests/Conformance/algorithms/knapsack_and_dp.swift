// Dynamic programming: knapsack, coin change, edit script, LIS, matrix chain, partitions.
struct Item { let name: String; let weight, value: Int }
func knapsack(_ items: [Item], capacity: Int) -> (value: Int, chosen: [String]) {
    var best = Array(repeating: Array(repeating: 0, count: capacity + 1), count: items.count + 1)
    for (i, it) in items.enumerated() {
        for w in 0...capacity {
            best[i + 1][w] = best[i][w]
            if it.weight <= w { best[i + 1][w] = max(best[i + 1][w], best[i][w - it.weight] + it.value) }
        }
    }
    var w = capacity, chosen: [String] = []
    for i in items.indices.reversed() where best[i + 1][w] != best[i][w] {
        chosen.append(items[i].name)
        w -= items[i].weight
    }
    return (best[items.count][capacity], chosen.reversed())
}
let items = [Item(name: "map", weight: 9, value: 150), Item(name: "compass", weight: 13, value: 35), Item(name: "water", weight: 153, value: 200),
             Item(name: "sandwich", weight: 50, value: 160), Item(name: "glucose", weight: 15, value: 60), Item(name: "tin", weight: 68, value: 45)]
for c in [0, 30, 100, 250] { print(c, knapsack(items, capacity: c)) }

func change(_ n: Int, _ coins: [Int]) -> [Int]? {
    var best = [Int?](repeating: nil, count: n + 1), from = [Int](repeating: 0, count: n + 1)
    best[0] = 0
    for x in stride(from: 1, through: n, by: 1) {
        for c in coins where c <= x {
            if let b = best[x - c], b + 1 < best[x] ?? .max {
                best[x] = b + 1
                from[x] = c
            }
        }
    }
    guard best[n] != nil else { return nil }
    return Array(sequence(first: n) { $0 - from[$0] }.prefix { $0 > 0 }).map { from[$0] }
}
func ways(_ n: Int, _ coins: [Int]) -> Int {
    var w = [1] + [Int](repeating: 0, count: n)
    for c in coins { for x in stride(from: c, through: n, by: 1) { w[x] += w[x - c] } }
    return w[n]
}
print(change(63, [1, 5, 10, 21, 25])!, change(7, [2, 4]) as Any, change(0, [1])!, ways(100, [1, 5, 10, 25, 50]))

func lis(_ xs: [Int]) -> [Int] {
    var tails: [Int] = [], prev = [Int](repeating: -1, count: xs.count)
    for (i, x) in xs.enumerated() {
        let k = tails.firstIndex { xs[$0] >= x } ?? tails.count
        prev[i] = k > 0 ? tails[k - 1] : -1
        if k == tails.count { tails.append(i) } else { tails[k] = i }
    }
    guard let last = tails.last else { return [] }
    return sequence(first: last) { prev[$0] >= 0 ? prev[$0] : nil }.map { xs[$0] }.reversed()
}
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), lis([3, 2, 1]).count)

func diff(_ a: [String], _ b: [String]) -> [String] {
    var t = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() { for j in b.indices.reversed() { t[i][j] = a[i] == b[j] ? t[i + 1][j + 1] + 1 : max(t[i + 1][j], t[i][j + 1]) } }
    var i = 0, j = 0, out: [String] = []
    while i < a.count || j < b.count {
        if i < a.count, j < b.count, a[i] == b[j] { out.append(" " + a[i]); i += 1; j += 1 }
        else if j == b.count || i < a.count && t[i + 1][j] >= t[i][j + 1] { out.append("-" + a[i]); i += 1 }
        else { out.append("+" + b[j]); j += 1 }
    }
    return out
}
print(diff(["a", "b", "c", "d"], ["a", "c", "x", "d"]))

var memo: [Range<Int>: Int] = [:]
let dims = [10, 30, 5, 60, 8]
func chain(_ r: Range<Int>) -> Int {
    if r.count < 2 { return 0 }
    if let m = memo[r] { return m }
    let best = (r.lowerBound + 1..<r.upperBound).map { k in chain(r.lowerBound..<k) + chain(k..<r.upperBound) + dims[r.lowerBound] * dims[k] * dims[r.upperBound] }.min()!
    memo[r] = best
    return best
}
print("matrix chain", chain(0..<4), memo.count)
func partitions(_ n: Int, _ limit: Int) -> [[Int]] {
    n == 0 ? [[]] : stride(from: min(n, limit), to: 0, by: -1).flatMap { k in partitions(n - k, k).map { [k] + $0 } }
}
print(partitions(5, 5), partitions(12, 12).count)
func maxSubarray(_ xs: [Int]) -> (sum: Int, range: Range<Int>) {
    var best = (sum: xs[0], range: 0..<1), cur = 0, start = 0
    for (i, x) in xs.enumerated() {
        if cur <= 0 { (cur, start) = (0, i) }
        cur += x
        if cur > best.sum { best = (cur, start..<i + 1) }
    }
    return best
}
print(maxSubarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), maxSubarray([-3, -1, -2]))
