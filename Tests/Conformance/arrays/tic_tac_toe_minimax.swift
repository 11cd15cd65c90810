enum Mark: Character { case x = "X", o = "O"
    var other: Mark { self == .x ? .o : .x }
}

struct Board: Hashable, CustomStringConvertible {
    private var cells: [Mark?] = Array(repeating: nil, count: 9)
    private static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]

    init(_ text: String = ".........") {
        cells = text.filter { $0 != "/" }.map { Mark(rawValue: $0) }
    }
    subscript(i: Int) -> Mark? { cells[i] }
    var free: [Int] { cells.indices.filter { cells[$0] == nil } }
    var winner: Mark? {
        for line in Self.lines {
            if let m = cells[line[0]], line.allSatisfy({ cells[$0] == m }) { return m }
        }
        return nil
    }
    func playing(_ m: Mark, at i: Int) -> Board {
        var b = self
        b.cells[i] = m
        return b
    }
    var description: String {
        stride(from: 0, to: 9, by: 3).map { row in
            cells[row..<row + 3].map { $0.map { String($0.rawValue) } ?? "." }.joined()
        }.joined(separator: "/")
    }
}

struct Solver {
    private var memo: [Board: Int] = [:]
    private(set) var explored = 0

    mutating func score(_ b: Board, turn: Mark, me: Mark) -> Int {
        if let s = memo[b] { return s }
        explored += 1
        let s: Int
        if let w = b.winner {
            s = w == me ? 1 : -1
        } else if b.free.isEmpty {
            s = 0
        } else {
            var options: [Int] = []
            for i in b.free { options.append(score(b.playing(turn, at: i), turn: turn.other, me: me)) }
            s = turn == me ? options.max()! : options.min()!
        }
        memo[b] = s
        return s
    }
}

func bestMove(_ b: Board, for me: Mark) -> (index: Int, score: Int)? {
    var solver = Solver()
    var best: (index: Int, score: Int)?
    for i in b.free {
        let s = solver.score(b.playing(me, at: i), turn: me.other, me: me)
        if s > best?.score ?? -2 { best = (i, s) }
    }
    return best
}

for text in ["XX./OO./...", "X.../O....".filter { $0 != "/" }, "X../.O./..X", "XOX/OXO/OXO"] {
    let b = Board(text)
    print(b, b.winner.map { "won by \($0)" } ?? "open", bestMove(b, for: .x).map { "best \($0.index) score \($0.score)" } ?? "full")
}
var game = Board(), turn = Mark.x
while game.winner == nil, let move = bestMove(game, for: turn) {
    game = game.playing(turn, at: move.index)
    turn = turn.other
}
print(game, game.winner == nil ? "draw" : "won", game.free.count)
