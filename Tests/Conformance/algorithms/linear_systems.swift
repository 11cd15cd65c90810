// Gaussian elimination, determinants, LU-free inverse and power iteration on small matrices.
typealias Matrix = [[Double]]
enum LinearError: Error { case singular }

func solve(_ a: Matrix, _ b: [Double]) throws(LinearError) -> [Double] {
    let n = b.count
    var m = zip(a, b).map { $0 + [$1] }
    for col in 0..<n {
        let pivot = (col..<n).max { abs(m[$0][col]) < abs(m[$1][col]) }!
        guard abs(m[pivot][col]) > 1e-12 else { throw .singular }
        m.swapAt(col, pivot)
        for row in (col + 1)..<n + 0 where row < n {
            let k = m[row][col] / m[col][col]
            for j in col...n { m[row][j] -= k * m[col][j] }
        }
    }
    var x = [Double](repeating: 0, count: n)
    for i in (0..<n).reversed() {
        let known = ((i + 1)..<n).reduce(0.0) { $0 + m[i][$1] * x[$1] }
        x[i] = (m[i][n] - known) / m[i][i]
    }
    return x
}
print(try solve([[2, 0], [0, 4]], [1, 2]))
let solution = try solve([[4, 2, 0], [2, 4, 2], [0, 2, 4]], [8, 16, 16])
print(solution.map { Int($0 * 1000 + 0.5) })
do {
    print(try solve([[1, 2], [2, 4]], [1, 2]))
} catch {
    print("error:", error)
}
func determinant(_ m: [[Int]]) -> Int {
    if m.count == 1 { return m[0][0] }
    return m[0].indices.reduce(0) { sum, c in
        let minor = m.dropFirst().map { row in
            row.enumerated().filter { $0.offset != c }.map(\.element)
        }
        return sum + (c.isMultiple(of: 2) ? 1 : -1) * m[0][c] * determinant(Array(minor))
    }
}
print(determinant([[3, 8], [4, 6]]), determinant([[6, 1, 1], [4, -2, 5], [2, 8, 7]]), determinant([[1, 2], [2, 4]]))

func apply(_ a: Matrix, _ v: [Double]) -> [Double] { a.map { zip($0, v).map(*).reduce(0, +) } }
var v = [1.0, 1.0]
var eigenvalue = 0.0
for _ in 0..<60 {
    let w = apply([[2, 1], [1, 2]], v)
    eigenvalue = w.map(abs).max()!
    v = w.map { $0 / eigenvalue }
}
print(eigenvalue, v)
func rotate<T>(_ m: [[T]]) -> [[T]] { m[0].indices.map { c in m.reversed().map { $0[c] } } }
print(rotate([[1, 2, 3], [4, 5, 6]]))
func spiral(_ m: [[Int]]) -> [Int] {
    guard let first = m.first else { return [] }
    let rest = Array(m.dropFirst())
    guard !rest.isEmpty else { return first }
    return first + spiral(Array(rest[0].indices.reversed().map { c in rest.map { $0[c] } }))
}
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
let magic = [[2, 7, 6], [9, 5, 1], [4, 3, 8]]
let sums = magic.map { $0.reduce(0, +) } + magic[0].indices.map { c in magic.reduce(0) { $0 + $1[c] } } + [magic.indices.reduce(0) { $0 + magic[$1][$1] }, magic.indices.reduce(0) { $0 + magic[$1][2 - $1] }]
print(sums, Set(sums).count == 1)
