// Multi-parameter, read-only and labelled subscripts.
struct TimesTable {
    let multiplier: Int
    subscript(index: Int) -> Int { multiplier * index }
}
print("six times three is \(TimesTable(multiplier: 3)[6])")

struct Matrix {
    let rows: Int, columns: Int
    var grid: [Double]
    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: 0.0, count: rows * columns)
    }
    func indexIsValid(row: Int, column: Int) -> Bool {
        row >= 0 && row < rows && column >= 0 && column < columns
    }
    subscript(row: Int, column: Int) -> Double {
        get {
            assert(indexIsValid(row: row, column: column), "Index out of range")
            return grid[(row * columns) + column]
        }
        set {
            assert(indexIsValid(row: row, column: column), "Index out of range")
            grid[(row * columns) + column] = newValue
        }
    }
    subscript(column c: Int) -> [Double] {
        get { (0..<rows).map { self[$0, c] } }
        set { for r in 0..<rows { self[r, c] = newValue[r] } }
    }
    subscript(safe row: Int, column: Int) -> Double? {
        indexIsValid(row: row, column: column) ? self[row, column] : nil
    }
}
var m = Matrix(rows: 2, columns: 2)
m[0, 1] = 1.5
m[1, 0] = 3.2
m[1, 1] += 0.25
print(m.grid, m[column: 1])
m[column: 0] = [7, 8]
print(m.grid, m[safe: 5, 5] as Any, m[safe: 1, 1]!)
m[column: 1][0] = -1
print(m.grid)

struct Polynomial {
    private var terms: [Int: Double] = [:]
    subscript(power: Int) -> Double {
        get { terms[power, default: 0] }
        set { terms[power] = newValue == 0 ? nil : newValue }
    }
    var degree: Int { terms.keys.max() ?? 0 }
    func callAsFunction(_ x: Double) -> Double {
        stride(from: degree, through: 0, by: -1).reduce(0) { $0 * x + self[$1] }
    }
}
var p = Polynomial()
p[0] = 1
p[3] = 2
p[1] -= 4
print(p.degree, p(2), p(0), p[7])
p[3] = 0
print(p.degree, p(2))
