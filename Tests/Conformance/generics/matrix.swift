// A generic matrix over any Numeric element.
struct Matrix<T: Numeric>: CustomStringConvertible {
    let rows: Int, columns: Int
    private var grid: [T]
    init(rows: Int, columns: Int, fill: T = 0) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: fill, count: rows * columns)
    }
    init(_ values: [[T]]) {
        rows = values.count
        columns = values.first?.count ?? 0
        grid = values.flatMap { $0 }
    }
    static func identity(_ n: Int) -> Matrix {
        var m = Matrix(rows: n, columns: n)
        for i in 0..<n { m[i, i] = 1 }
        return m
    }
    subscript(r: Int, c: Int) -> T {
        get { grid[r * columns + c] }
        set { grid[r * columns + c] = newValue }
    }
    subscript(row r: Int) -> [T] { Array(grid[r * columns..<(r + 1) * columns]) }
    var transposed: Matrix {
        var t = Matrix(rows: columns, columns: rows)
        for r in 0..<rows { for c in 0..<columns { t[c, r] = self[r, c] } }
        return t
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.columns == b.rows)
        var out = Matrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                out[i, j] = (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
            }
        }
        return out
    }
    func power(_ n: Int) -> Matrix {
        if n == 0 { return .identity(rows) }
        let half = power(n / 2)
        return n.isMultiple(of: 2) ? half * half : half * half * self
    }
    var description: String {
        (0..<rows).map { self[row: $0].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
    }
}
extension Matrix: Equatable where T: Equatable {}
extension Matrix where T: FloatingPoint {
    var determinant2: T? { rows == 2 && columns == 2 ? self[0, 0] * self[1, 1] - self[0, 1] * self[1, 0] : nil }
}
let a = Matrix([[1, 2, 3], [4, 5, 6]])
print(a)
print(a.transposed)
print(a * a.transposed)
print(a * .identity(3) == a)
let fib = Matrix([[1, 1], [1, 0]]).power(50)
print(fib[0, 1])
print(Matrix([[0.5, 2], [1, 8]]).determinant2!, Matrix<Float>(rows: 1, columns: 1).determinant2 == nil)
var m = Matrix<Double>(rows: 2, columns: 2, fill: 1.5)
m[1, 0] += 2
print(m)
