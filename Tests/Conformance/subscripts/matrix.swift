// Multi-parameter subscripts, setters, subscript overloads.
struct Matrix: CustomStringConvertible {
    let rows: Int, columns: Int
    private var grid: [Double]
    init(rows: Int, columns: Int, fill: Double = 0) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: fill, count: rows * columns)
    }
    subscript(row: Int, column: Int) -> Double {
        get {
            precondition(valid(row, column), "index out of range")
            return grid[row * columns + column]
        }
        set { grid[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> [Double] {
        get { Array(grid[row * columns ..< (row + 1) * columns]) }
        set {
            for (c, v) in newValue.prefix(columns).enumerated() { self[row, c] = v }
        }
    }
    subscript(column column: Int) -> [Double] {
        get { (0..<rows).map { self[$0, column] } }
        set { for r in 0..<rows { self[r, column] = newValue[r] } }
    }
    subscript(rowRange: Range<Int>, colRange: Range<Int>) -> Matrix {
        var m = Matrix(rows: rowRange.count, columns: colRange.count)
        for (i, r) in rowRange.enumerated() {
            for (j, c) in colRange.enumerated() { m[i, j] = self[r, c] }
        }
        return m
    }
    func valid(_ r: Int, _ c: Int) -> Bool { r >= 0 && r < rows && c >= 0 && c < columns }
    var description: String {
        (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
    }
}

var m = Matrix(rows: 3, columns: 3)
for r in 0..<3 { for c in 0..<3 { m[r, c] = Double(r * 3 + c) } }
print(m)
m[1, 1] *= 10
m[0, 2] += 0.5
print(m[row: 1], m[column: 2])
m[row: 2] = [9, 8, 7]
m[column: 0] = [-1, -2, -3]
print(m)
m[row: 0][1] = 99
print(m[0, 1])
print(m[1..<3, 0..<2])
(m[0, 0], m[2, 2]) = (m[2, 2], m[0, 0])
print(m[0, 0], m[2, 2], m.valid(3, 0))
func double(_ x: inout Double) { x *= 2 }
double(&m[1, 2])
print(m[row: 1])
