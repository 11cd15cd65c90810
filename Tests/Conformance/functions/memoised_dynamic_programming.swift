final class Memo<Key: Hashable, Value> {
    private var table: [Key: Value] = [:]
    private(set) var hits = 0
    func callAsFunction(_ key: Key, _ compute: () throws -> Value) rethrows -> Value {
        if let v = table[key] {
            hits += 1
            return v
        }
        let v = try compute()
        table[key] = v
        return v
    }
    var size: Int { table.count }
}

struct Cell: Hashable { let row: Int, column: Int }

func gridPaths(_ rows: Int, _ columns: Int, blocked: Set<Cell> = []) -> Int {
    let memo = Memo<Cell, Int>()
    func paths(_ r: Int, _ c: Int) -> Int {
        guard r < rows, c < columns, !blocked.contains(Cell(row: r, column: c)) else { return 0 }
        if (r, c) == (rows - 1, columns - 1) { return 1 }
        return memo(Cell(row: r, column: c)) { paths(r + 1, c) + paths(r, c + 1) }
    }
    return paths(0, 0)
}

func segment(_ text: String, words: Set<String>) -> [String]? {
    let memo = Memo<String.Index, [String]?>()
    func go(_ i: String.Index) -> [String]? {
        if i == text.endIndex { return [] }
        return memo(i) {
            for j in text.indices[i...] {
                let word = String(text[i...j])
                if words.contains(word), let rest = go(text.index(after: j)) { return [word] + rest }
            }
            return nil
        }
    }
    return go(text.startIndex)
}

func matrixChain(_ dims: [Int]) -> (cost: Int, order: String) {
    let memo = Memo<Range<Int>, (Int, String)>()
    func best(_ r: Range<Int>) -> (Int, String) {
        if r.count == 1 { return (0, "A\(r.lowerBound + 1)") }
        return memo(r) {
            (r.lowerBound + 1..<r.upperBound).map { k in
                let (lc, lo) = best(r.lowerBound..<k), (rc, ro) = best(k..<r.upperBound)
                return (lc + rc + dims[r.lowerBound] * dims[k] * dims[r.upperBound], "(\(lo)\(ro))")
            }.min { $0.0 < $1.0 }!
        }
    }
    return best(0..<dims.count - 1)
}

func rodCutting(_ prices: [Int], _ n: Int) -> (revenue: Int, pieces: [Int]) {
    var best = [(revenue: 0, pieces: [Int]())]
    for length in 1...n {
        best.append((1...min(length, prices.count)).map { first in
            (best[length - first].revenue + prices[first - 1], best[length - first].pieces + [first])
        }.max { $0.0 < $1.0 }!)
    }
    return best[n]
}

func catalan(_ n: Int, _ memo: Memo<Int, Int> = Memo()) -> Int {
    n < 2 ? 1 : memo(n) { (0..<n).reduce(0) { $0 + catalan($1, memo) * catalan(n - 1 - $1, memo) } }
}

print(gridPaths(3, 3), gridPaths(10, 10), gridPaths(3, 3, blocked: [Cell(row: 1, column: 1)]))
print(segment("thecatsat", words: ["the", "cat", "cats", "at", "sat"]) ?? [], segment("catsandog", words: ["cat", "cats", "and", "sand", "dog"]) as Any)
let chain = matrixChain([40, 20, 30, 10, 30])
print(chain.cost, chain.order)
let cut = rodCutting([1, 5, 8, 9, 10, 17, 17, 20], 8)
print(cut.revenue, cut.pieces.sorted())
let memo = Memo<Int, Int>()
print((0...10).map { catalan($0, memo) }, memo.size, memo.hits > 0)
func stairs(_ n: Int, steps: [Int] = [1, 2, 3]) -> Int {
    var ways = [1]
    for i in 1...n { ways.append(steps.filter { $0 <= i }.reduce(0) { $0 + ways[i - $1] }) }
    return ways[n]
}
print(stairs(10), stairs(10, steps: [2]), stairs(7, steps: [2]))
