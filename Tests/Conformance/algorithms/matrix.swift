// Generic matrix with multiplication, transpose, determinant, inverse with rationals.
struct Matrix<T: SignedNumeric & Comparable>: Equatable, CustomStringConvertible {
    let rows: Int, cols: Int
    private(set) var a: [T]
    init(_ r: [[T]]) {
        rows = r.count
        cols = r[0].count
        a = r.flatMap { $0 }
        precondition(a.count == rows * cols)
    }
    init(rows: Int, cols: Int, _ f: (Int, Int) -> T) {
        self.rows = rows
        self.cols = cols
        a = (0..<rows * cols).map { f($0 / cols, $0 % cols) }
    }
    static func identity(_ n: Int) -> Matrix { Matrix(rows: n, cols: n) { $0 == $1 ? 1 : 0 } }
    subscript(r: Int, c: Int) -> T {
        get { a[r * cols + c] }
        set { a[r * cols + c] = newValue }
    }
    var transposed: Matrix { Matrix(rows: cols, cols: rows) { self[$1, $0] } }
    var trace: T { (0..<rows).reduce(0) { $0 + self[$1, $1] } }
    var description: String {
        (0..<rows).map { r in "[" + (0..<cols).map { "\(self[r, $0])" }.joined(separator: " ") + "]" }.joined()
    }
    static func + (x: Matrix, y: Matrix) -> Matrix { Matrix(rows: x.rows, cols: x.cols) { x[$0, $1] + y[$0, $1] } }
    static func * (x: Matrix, y: Matrix) -> Matrix {
        precondition(x.cols == y.rows)
        return Matrix(rows: x.rows, cols: y.cols) { i, j in (0..<x.cols).reduce(0) { $0 + x[i, $1] * y[$1, j] } }
    }
    static func * (k: T, m: Matrix) -> Matrix { Matrix(rows: m.rows, cols: m.cols) { k * m[$0, $1] } }
    func power(_ n: Int) -> Matrix {
        var result = Matrix.identity(rows), base = self, n = n
        while n > 0 {
            if n & 1 == 1 { result = result * base }
            base = base * base
            n >>= 1
        }
        return result
    }
    func minor(_ r: Int, _ c: Int) -> Matrix {
        Matrix(rows: rows - 1, cols: cols - 1) { self[$0 < r ? $0 : $0 + 1, $1 < c ? $1 : $1 + 1] }
    }
    var determinant: T {
        if rows == 1 { return a[0] }
        return (0..<cols).reduce(0) { acc, c in
            let term = self[0, c] * minor(0, c).determinant
            return c % 2 == 0 ? acc + term : acc - term
        }
    }
}
extension Matrix where T: FloatingPoint {
    func inverse() -> Matrix? {
        let n = rows
        var m = self, inv = Matrix.identity(n)
        for col in 0..<n {
            guard let pivot = (col..<n).max(by: { abs(m[$0, col]) < abs(m[$1, col]) }), m[pivot, col] != 0 else { return nil }
            for k in 0..<n {
                (m[col, k], m[pivot, k]) = (m[pivot, k], m[col, k])
                (inv[col, k], inv[pivot, k]) = (inv[pivot, k], inv[col, k])
            }
            let p = m[col, col]
            for k in 0..<n { m[col, k] /= p; inv[col, k] /= p }
            for r in 0..<n where r != col {
                let f = m[r, col]
                for k in 0..<n { m[r, k] -= f * m[col, k]; inv[r, k] -= f * inv[col, k] }
            }
        }
        return inv
    }
    func solve(_ b: [T]) -> [T]? { inverse().map { ($0 * Matrix(b.map { [$0] })).a } }
}
let m = Matrix([[1, 2], [3, 4]]), n = Matrix([[0, 1], [1, 0]])
print(m, m + n, m * n, 3 * m, m.transposed, m.trace, m.determinant)
print(Matrix([[1, 1], [1, 0]]).power(40)[0, 1], m.power(0) == .identity(2))
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).determinant, Matrix([[1, 2, 3]]) * Matrix([[4], [5], [6]]))
let d = Matrix([[4.0, 2], [1, 1]])
print(d.inverse()!, d * d.inverse()! == .identity(2), Matrix([[1.0, 2], [2, 4]]).inverse() as Any)
print(Matrix([[2.0, 1], [1, -1]]).solve([5, 1])!, Matrix([[0.0, 2], [1, 0]]).solve([4, 3])!)
