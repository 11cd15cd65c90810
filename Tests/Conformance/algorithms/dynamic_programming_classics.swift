func longestCommonSubsequence(_ a: String, _ b: String) -> String {
    let a = Array(a), b = Array(b)
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices {
        for j in b.indices {
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
        }
    }
    var result: [Character] = []
    var (i, j) = (a.count, b.count)
    while i > 0, j > 0 {
        if a[i - 1] == b[j - 1] {
            result.append(a[i - 1])
            (i, j) = (i - 1, j - 1)
        } else if table[i - 1][j] >= table[i][j - 1] {
            i -= 1
        } else {
            j -= 1
        }
    }
    return String(result.reversed())
}

func editDistance<C: Collection>(_ a: C, _ b: C) -> Int where C.Element: Equatable {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let cost = x == y ? diagonal : 1 + min(diagonal, row[j], row[j + 1])
            (diagonal, row[j + 1]) = (row[j + 1], cost)
        }
    }
    return row[b.count]
}

func knapsack(_ items: [(name: String, weight: Int, value: Int)], capacity: Int) -> (value: Int, names: [String]) {
    var best: [(Int, [String])] = Array(repeating: (0, []), count: capacity + 1)
    for item in items {
        for w in stride(from: capacity, through: item.weight, by: -1) {
            let (value, names) = best[w - item.weight]
            if value + item.value > best[w].0 { best[w] = (value + item.value, names + [item.name]) }
        }
    }
    return best[capacity]
}

func coinWays(_ target: Int, coins: [Int]) -> Int {
    var ways = [1] + [Int](repeating: 0, count: target)
    for c in coins where c <= target { for t in c...target { ways[t] += ways[t - c] } }
    return ways[target]
}

func longestIncreasing(_ xs: [Int]) -> Int {
    var tails: [Int] = []
    for x in xs {
        if let i = tails.firstIndex(where: { $0 >= x }) { tails[i] = x } else { tails.append(x) }
    }
    return tails.count
}

print(longestCommonSubsequence("AGGTAB", "GXTXAYB"), longestCommonSubsequence("abc", "xyz").isEmpty)
print(editDistance("kitten", "sitting"), editDistance([1, 2, 3], [2, 3, 4]), editDistance("", "abc"))
print(knapsack([("tent", 5, 10), ("stove", 3, 7), ("lamp", 1, 3), ("book", 2, 4)], capacity: 6))
print([5, 10, 100].map { coinWays($0, coins: [1, 5, 10, 25, 50]) })
print(longestIncreasing([10, 9, 2, 5, 3, 7, 101, 18]), longestIncreasing([]))
