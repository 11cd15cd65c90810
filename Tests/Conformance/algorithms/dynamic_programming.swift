// Edit distance, LCS, knapsack, coin change and longest increasing subsequence.
func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var row = Array(0...b.count)
    for i in a.indices {
        var diagonal = row[0]
        row[0] = i + 1
        for j in b.indices {
            let above = row[j + 1]
            row[j + 1] = a[i] == b[j] ? diagonal : 1 + min(diagonal, above, row[j])
            diagonal = above
        }
    }
    return row[b.count]
}
print(editDistance("kitten", "sitting"), editDistance("", "abc"), editDistance("same", "same"))

func lcs(_ a: String, _ b: String) -> String {
    let (x, y) = (Array(a), Array(b))
    var t = Array(repeating: Array(repeating: 0, count: y.count + 1), count: x.count + 1)
    for i in 1...x.count {
        for j in 1...y.count {
            t[i][j] = x[i - 1] == y[j - 1] ? t[i - 1][j - 1] + 1 : max(t[i - 1][j], t[i][j - 1])
        }
    }
    var (i, j) = (x.count, y.count)
    var out: [Character] = []
    while i > 0 && j > 0 {
        if x[i - 1] == y[j - 1] {
            out.append(x[i - 1])
            i -= 1
            j -= 1
        } else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 }
    }
    return String(out.reversed())
}
print(lcs("AGGTAB", "GXTXAYB"), lcs("programming", "gaming"))

func knapsack(_ items: [(weight: Int, value: Int)], capacity: Int) -> Int {
    var best = [Int](repeating: 0, count: capacity + 1)
    for item in items {
        for c in stride(from: capacity, through: item.weight, by: -1) {
            best[c] = max(best[c], best[c - item.weight] + item.value)
        }
    }
    return best[capacity]
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], capacity: 7))

func coins(_ amount: Int, _ set: [Int]) -> [Int]? {
    var best: [[Int]?] = Array(repeating: nil, count: amount + 1)
    best[0] = []
    for a in stride(from: 1, through: amount, by: 1) {
        for c in set where c <= a {
            guard let sub = best[a - c] else { continue }
            if best[a] == nil || sub.count + 1 < best[a]!.count { best[a] = sub + [c] }
        }
    }
    return best[amount]
}
print(coins(63, [1, 5, 10, 21, 25])!, coins(3, [2]) as Any, coins(0, [2])!)
func ways(_ n: Int, _ set: [Int]) -> Int {
    var w = [1] + Array(repeating: 0, count: n)
    for c in set { for a in c...n { w[a] += w[a - c] } }
    return w[n]
}
print(ways(100, [1, 5, 10, 25, 50]))
func lis(_ xs: [Int]) -> [Int] {
    var best: [[Int]] = []
    for x in xs {
        let head = best.filter { $0.last! < x }.max { $0.count < $1.count } ?? []
        best.append(head + [x])
    }
    return best.max { $0.count < $1.count } ?? []
}
print(lis([10, 9, 2, 5, 3, 7, 101, 18]).count, lis([1, 2, 3]), lis([]))
func maxSubarray(_ xs: [Int]) -> Int { xs.dropFirst().reduce((xs[0], xs[0])) { let e = max($1, $0.0 + $1); return (e, max($0.1, e)) }.1 }
print(maxSubarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
