func queens(_ n: Int) -> [[Int]] {
    var solutions: [[Int]] = []
    func place(_ row: Int, _ columns: [Int]) {
        if row == n { solutions.append(columns); return }
        for c in 0..<n where columns.enumerated().allSatisfy({ $1 != c && abs($1 - c) != row - $0 }) {
            place(row + 1, columns + [c])
        }
    }
    place(0, [])
    return solutions
}

struct Sudoku {
    var cells: [[Int]]
    private(set) var guesses = 0

    init(_ text: String) {
        cells = text.split(separator: "\n").map { $0.map { $0.wholeNumberValue ?? 0 } }
    }

    private func candidates(_ r: Int, _ c: Int) -> [Int] {
        var used = Set(cells[r]).union(cells.map { $0[c] })
        let (br, bc) = (r / 2 * 2, c / 2 * 2)
        for i in br..<br + 2 { used.formUnion(cells[i][bc..<bc + 2]) }
        return (1...4).filter { !used.contains($0) }
    }

    mutating func solve() -> Bool {
        var target: (r: Int, c: Int, options: [Int])?
        for r in 0..<4 {
            for c in 0..<4 where cells[r][c] == 0 {
                let options = candidates(r, c)
                if options.count < target?.options.count ?? .max { target = (r, c, options) }
            }
        }
        guard let (r, c, options) = target else { return true }
        for v in options {
            guesses += 1
            cells[r][c] = v
            if solve() { return true }
        }
        cells[r][c] = 0
        return false
    }
}

for n in 1...6 { print("\(n) queens: \(queens(n).count)") }
if let board = queens(6).first {
    for column in board { print((0..<6).map { $0 == column ? "Q" : "." }.joined(separator: " ")) }
}
var puzzle = Sudoku("1...\n..3.\n.4..\n...2")
print(puzzle.solve(), puzzle.guesses)
for row in puzzle.cells { print(row.map(String.init).joined()) }
var impossible = Sudoku("12..\n..3.\n...4\n....")
print(impossible.solve())
