struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private var storage: [Double]

    init(rows: Int, columns: Int, repeating v: Double = 0) {
        self.rows = rows
        self.columns = columns
        storage = Array(repeating: v, count: rows * columns)
    }
    init(_ data: [[Double]]) {
        precondition(data.allSatisfy { $0.count == data[0].count })
        (rows, columns, storage) = (data.count, data[0].count, data.flatMap { $0 })
    }
    static func identity(_ n: Int) -> Matrix {
        var m = Matrix(rows: n, columns: n)
        for i in 0..<n { m[i, i] = 1 }
        return m
    }

    subscript(r: Int, c: Int) -> Double {
        get { storage[r * columns + c] }
        set { storage[r * columns + c] = newValue }
    }
    subscript(row r: Int) -> ArraySlice<Double> {
        get { storage[r * columns..<(r + 1) * columns] }
        set { storage.replaceSubrange(r * columns..<(r + 1) * columns, with: newValue) }
    }

    var transposed: Matrix {
        var t = Matrix(rows: columns, columns: rows)
        for r in 0..<rows { for c in 0..<columns { t[c, r] = self[r, c] } }
        return t
    }

    static func * (a: Matrix, b: Matrix) -> Matrix? {
        guard a.columns == b.rows else { return nil }
        var m = Matrix(rows: a.rows, columns: b.columns)
        for r in 0..<a.rows {
            for c in 0..<b.columns { m[r, c] = (0..<a.columns).reduce(0) { $0 + a[r, $1] * b[$1, c] } }
        }
        return m
    }

    func eliminated() -> (upper: Matrix, determinant: Double) {
        var m = self
        var det = 1.0
        for k in 0..<min(rows, columns) {
            let p = (k..<rows).max { abs(m[$0, k]) < abs(m[$1, k]) }!
            guard m[p, k] != 0 else { return (m, 0) }
            if p != k {
                (m[row: p], m[row: k]) = (Array(m[row: k])[...], Array(m[row: p])[...])
                det = -det
            }
            det *= m[k, k]
            for r in k + 1..<max(rows, k + 1) {
                let f = m[r, k] / m[k, k]
                for c in k..<columns { m[r, c] -= f * m[k, c] }
            }
        }
        return (m, det)
    }

    func solve(_ b: [Double]) -> [Double]? {
        var augmented = Matrix(rows: rows, columns: columns + 1)
        for r in 0..<rows { augmented[row: r] = (Array(self[row: r]) + [b[r]])[...] }
        let (u, det) = augmented.eliminated()
        guard det != 0 else { return nil }
        var x = [Double](repeating: 0, count: rows)
        for r in (0..<rows).reversed() {
            let known = (r + 1..<max(rows, r + 1)).reduce(0) { $0 + u[r, $1] * x[$1] }
            x[r] = (u[r, columns] - known) / u[r, r]
        }
        return x
    }

    var description: String {
        (0..<rows).map { r in "[" + self[row: r].map { "\($0)" }.joined(separator: ", ") + "]" }.joined(separator: " ")
    }
}

let a = Matrix([[2, 1], [4, 4]])
print(a, a.transposed, a.eliminated().determinant)
print((a * Matrix.identity(2)) == a, a * Matrix([[1, 2, 3]]) == nil)
print((a * Matrix([[1], [2]]))!)
print(a.solve([5, 16]) ?? [], Matrix([[1, 2], [2, 4]]).solve([1, 2]) as Any)
let b = Matrix([[0, 2, 1], [1, 0, 0], [3, 0, 1]])
print(b.eliminated().determinant, b.solve([7, 1, 5])!)
var c = Matrix.identity(3)
c[0, 2] = 5
c[row: 1] = [7, 8, 9]
print(c, c[row: 1].max()!)
