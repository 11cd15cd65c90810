// Backtracking: n-queens, sudoku, permutations, subsets, knight's tour.
func queens(_ n: Int) -> [[Int]] {
    var solutions: [[Int]] = [], cols: [Int] = []
    func safe(_ c: Int) -> Bool {
        let r = cols.count
        return !cols.enumerated().contains { $1 == c || abs($1 - c) == r - $0 }
    }
    func place() {
        if cols.count == n { solutions.append(cols); return }
        for c in 0..<n where safe(c) {
            cols.append(c)
            place()
            cols.removeLast()
        }
    }
    place()
    return solutions
}
for n in 1...7 { print(n, queens(n).count, queens(n).first ?? []) }
for c in queens(6)[0] { print(String((0..<6).map { $0 == c ? "Q" : "." })) }
func countQueens(_ n: Int, _ cols: Int = 0, _ d1: Int = 0, _ d2: Int = 0, _ row: Int = 0) -> Int {
    if row == n { return 1 }
    var free = ((1 << n) - 1) & ~(cols | d1 | d2), total = 0
    while free != 0 {
        let bit = free & -free
        free ^= bit
        total += countQueens(n, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1, row + 1)
    }
    return total
}
print("8 queens", countQueens(8))

struct Sudoku: CustomStringConvertible {
    var cells: [Int]
    init(_ s: String) { cells = s.compactMap { $0 == "." ? 0 : $0.wholeNumberValue } }
    func candidates(_ i: Int) -> [Int] {
        let (r, c) = (i / 9, i % 9)
        var used: Set<Int> = []
        for k in 0..<9 {
            used.insert(cells[r * 9 + k])
            used.insert(cells[k * 9 + c])
            used.insert(cells[(r / 3 * 3 + k / 3) * 9 + c / 3 * 3 + k % 3])
        }
        return (1...9).filter { !used.contains($0) }
    }
    mutating func solve() -> Bool {
        var best: (Int, [Int])?
        for i in cells.indices where cells[i] == 0 {
            let cs = candidates(i)
            if best == nil || cs.count < best!.1.count { best = (i, cs) }
            if cs.count < 2 { break }
        }
        guard let (i, cs) = best else { return true }
        for v in cs {
            cells[i] = v
            if solve() { return true }
        }
        cells[i] = 0
        return false
    }
    var description: String { stride(from: 0, to: 81, by: 9).map { cells[$0..<$0 + 9].map(String.init).joined() }.joined(separator: "\n") }
}
var s = Sudoku("53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79")
print(s.solve(), s, separator: "\n")

func subsets<T>(_ xs: [T]) -> [[T]] { xs.reduce([[]]) { acc, x in acc + acc.map { $0 + [x] } } }
func permutations<T>(_ xs: [T]) -> [[T]] {
    xs.isEmpty ? [[]] : xs.indices.flatMap { i in
        var rest = xs
        let x = rest.remove(at: i)
        return permutations(rest).map { [x] + $0 }
    }
}
func combinations<T>(_ xs: ArraySlice<T>, _ k: Int) -> [[T]] {
    guard k > 0 else { return [[]] }
    guard let f = xs.first else { return [] }
    return combinations(xs.dropFirst(), k - 1).map { [f] + $0 } + combinations(xs.dropFirst(), k)
}
print(subsets([1, 2, 3]), permutations(["a", "b", "c"]).map { $0.joined() }, combinations([1, 2, 3, 4][...], 2).count)
print(subsets([3, 34, 4, 12, 5, 2]).filter { $0.reduce(0, +) == 9 })
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String) -> [String] { n == 0 ? [] : hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c) }
print(hanoi(3, "A", "B", "C"), hanoi(8, "A", "B", "C").count)
func parens(_ open: Int, _ close: Int) -> [String] {
    open == 0 && close == 0 ? [""] : (open > 0 ? parens(open - 1, close).map { "(" + $0 } : []) + (close > open ? parens(open, close - 1).map { ")" + $0 } : [])
}
print(parens(3, 3))
