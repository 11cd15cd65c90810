// Nested arrays: matrices, transposition, game boards.
var board = Array(repeating: Array(repeating: ".", count: 5), count: 4)
board[1][2] = "#"
board[3][0] = "@"
for row in board { print(row.joined(separator: " ")) }

let m = [[1, 2, 3], [4, 5, 6]]
let transposed = m[0].indices.map { c in m.map { $0[c] } }
print(transposed)

func multiply(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] {
    var out = [[Int]](repeating: [Int](repeating: 0, count: b[0].count), count: a.count)
    for i in a.indices {
        for j in b[0].indices {
            for k in b.indices { out[i][j] += a[i][k] * b[k][j] }
        }
    }
    return out
}
let square = multiply(m, transposed)
print(square, multiply(square, [[1, 0], [0, 1]]) == square)
let trace = square.indices.reduce(0) { $0 + square[$1][$1] }
print("trace", trace, "sum", square.joined().reduce(0, +))

var triangle: [[Int]] = [[1]]
for _ in 1...5 {
    let last = triangle[triangle.count - 1]
    triangle.append([1] + zip(last, last.dropFirst()).map(+) + [1])
}
for row in triangle {
    let pad = String(repeating: " ", count: 6 - row.count)
    print(pad + row.map(String.init).joined(separator: " "))
}

// One generation of the game of life.
let start = [".....", "..#..", "..#..", "..#..", "....."].map { $0.map { $0 == "#" } }
func neighbours(_ g: [[Bool]], _ r: Int, _ c: Int) -> Int {
    var n = 0
    for dr in -1...1 {
        for dc in -1...1 where (dr, dc) != (0, 0) {
            let (y, x) = (r + dr, c + dc)
            if g.indices.contains(y), g[y].indices.contains(x), g[y][x] { n += 1 }
        }
    }
    return n
}
let next = start.enumerated().map { r, row in
    row.enumerated().map { c, alive in
        let n = neighbours(start, r, c)
        return n == 3 || (alive && n == 2)
    }
}
for row in next { print(row.map { $0 ? "#" : "." }.joined()) }
print(next.flatMap { $0 }.filter { $0 }.count)
