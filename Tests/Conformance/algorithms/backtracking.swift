// N queens, sudoku on a 4x4 board, subsets with a sum, maze solving, combinations.
func queens(_ n: Int) -> [[Int]] {
    var solutions: [[Int]] = []
    var columns: [Int] = []
    func place(_ row: Int) {
        if row == n {
            solutions.append(columns)
            return
        }
        for c in 0..<n {
            let safe = columns.enumerated().allSatisfy { r, q in q != c && abs(q - c) != row - r }
            guard safe else { continue }
            columns.append(c)
            place(row + 1)
            columns.removeLast()
        }
    }
    place(0)
    return solutions
}
let six = queens(6)
print(six.count, queens(8).count, queens(3).isEmpty)
for q in six[0] { print((0..<6).map { $0 == q ? "Q" : "." }.joined(separator: " ")) }

func solve(_ board: inout [[Int]]) -> Bool {
    for r in 0..<4 {
        for c in 0..<4 where board[r][c] == 0 {
            for v in 1...4 {
                let (br, bc) = (r / 2 * 2, c / 2 * 2)
                let inRow = board[r].contains(v), inColumn = board.contains { $0[c] == v }
                let inBox = (0..<4).contains { board[br + $0 / 2][bc + $0 % 2] == v }
                if inRow || inColumn || inBox { continue }
                board[r][c] = v
                if solve(&board) { return true }
                board[r][c] = 0
            }
            return false
        }
    }
    return true
}
var board = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
print(solve(&board))
board.forEach { print($0) }

func combinations<T>(_ items: ArraySlice<T>, _ k: Int) -> [[T]] {
    if k == 0 { return [[]] }
    guard let head = items.first else { return [] }
    let tail = items.dropFirst()
    return combinations(tail, k - 1).map { [head] + $0 } + combinations(tail, k)
}
print(combinations([1, 2, 3, 4], 2), combinations(Array("abc")[...], 3).map { String($0) })
print(combinations([3, 9, 8, 4, 5, 7], 3).filter { $0.reduce(0, +) == 15 })

let maze = ["S.#.", "..#.", "#...", "##.E"].map(Array.init)
func search(_ r: Int, _ c: Int, _ visited: Set<Int>) -> [(Int, Int)]? {
    guard maze.indices ~= r, maze[r].indices ~= c, maze[r][c] != "#", !visited.contains(r * 10 + c) else { return nil }
    if maze[r][c] == "E" { return [(r, c)] }
    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
        if let path = search(r + dr, c + dc, visited.union([r * 10 + c])) { return [(r, c)] + path }
    }
    return nil
}
print(search(0, 0, [])!.map { "\($0.0)\($0.1)" }.joined(separator: ">"))
func brackets(_ open: Int, _ close: Int) -> [String] {
    if open == 0 && close == 0 { return [""] }
    var out: [String] = []
    if open > 0 { out += brackets(open - 1, close).map { "(" + $0 } }
    if close > open { out += brackets(open, close - 1).map { ")" + $0 } }
    return out
}
print(brackets(3, 3))
