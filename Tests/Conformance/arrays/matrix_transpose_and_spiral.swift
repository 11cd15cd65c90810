typealias Grid = [[Int]]

func transpose<T>(_ m: [[T]]) -> [[T]] {
    guard let first = m.first else { return [] }
    return first.indices.map { c in m.map { $0[c] } }
}

func spiral(_ m: Grid) -> [Int] {
    var rows = m
    var out: [Int] = []
    while !rows.isEmpty {
        out += rows.removeFirst()
        rows = transpose(rows).reversed()
    }
    return out
}

func rotateInPlace(_ m: inout Grid) {
    let n = m.count
    for layer in 0..<n / 2 {
        for i in layer..<n - 1 - layer {
            let top = m[layer][i]
            m[layer][i] = m[n - 1 - i][layer]
            m[n - 1 - i][layer] = m[n - 1 - layer][n - 1 - i]
            m[n - 1 - layer][n - 1 - i] = m[i][n - 1 - layer]
            m[i][n - 1 - layer] = top
        }
    }
}

func pascal(_ n: Int) -> Grid {
    (0..<n).reduce(into: []) { rows, i in
        let previous = rows.last ?? []
        rows.append(i == 0 ? [1] : zip([0] + previous, previous + [0]).map(+))
    }
}

var grid: Grid = (0..<3).map { r in (0..<3).map { c in r * 3 + c + 1 } }
print(grid)
print(transpose(grid))
print(spiral(grid), spiral([[1, 2, 3, 4]]), spiral([[1], [2]]))
rotateInPlace(&grid)
for row in grid { print(row.map { String($0) }.joined(separator: " ")) }
grid[1][1] += 100
grid[0].swapAt(0, 2)
grid.append([0, 0, 0])
print(grid, grid.joined().max()!)
for row in pascal(6) { print(String(repeating: " ", count: 6 - row.count) + row.map(String.init).joined(separator: " ")) }
let diagonal = grid.prefix(3).enumerated().map { $1[$0] }
print(diagonal, grid.map { $0.reduce(0, +) }, transpose(grid).map { $0.reduce(0, +) })
print(transpose([["a", "b"], ["c", "d"], ["e", "f"]]))
