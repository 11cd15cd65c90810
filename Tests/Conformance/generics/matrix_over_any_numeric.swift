struct Matrix<Scalar: Numeric> {
    let rows: Int, columns: Int
    var elements: [Scalar]

    init(rows: Int, columns: Int, _ make: (Int, Int) -> Scalar) {
        self.rows = rows
        self.columns = columns
        elements = (0..<rows * columns).map { make($0 / columns, $0 % columns) }
    }
    init(_ data: [[Scalar]]) { self.init(rows: data.count, columns: data.first?.count ?? 0) { data[$0][$1] } }

    static func identity(_ n: Int) -> Self { Self(rows: n, columns: n) { $0 == $1 ? 1 : 0 } }

    subscript(r: Int, c: Int) -> Scalar {
        get { elements[r * columns + c] }
        set { elements[r * columns + c] = newValue }
    }
    var transposed: Self { Self(rows: columns, columns: rows) { self[$1, $0] } }
    var trace: Scalar { (0..<min(rows, columns)).reduce(.zero) { $0 + self[$1, $1] } }
    func map<T: Numeric>(_ f: (Scalar) -> T) -> Matrix<T> { Matrix<T>(rows: rows, columns: columns) { f(self[$0, $1]) } }

    static func + (a: Self, b: Self) -> Self { Self(rows: a.rows, columns: a.columns) { a[$0, $1] + b[$0, $1] } }
    static func * (a: Self, b: Self) -> Self {
        precondition(a.columns == b.rows)
        return Self(rows: a.rows, columns: b.columns) { r, c in
            (0..<a.columns).reduce(.zero) { $0 + a[r, $1] * b[$1, c] }
        }
    }
    static func * (k: Scalar, m: Self) -> Self { m.map { k * $0 } }
    func power(_ n: Int) -> Self {
        n == 0 ? .identity(rows) : n % 2 == 1 ? self * power(n - 1) : { $0 * $0 }(power(n / 2))
    }
}

extension Matrix: Equatable where Scalar: Equatable {}
extension Matrix: CustomStringConvertible {
    var description: String {
        (0..<rows).map { r in (0..<columns).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "; ")
    }
}
extension Matrix where Scalar: SignedNumeric {
    static prefix func - (m: Self) -> Self { m.map { -$0 } }
    var determinant: Scalar {
        guard rows > 1 else { return rows == 0 ? 1 : elements[0] }
        return (0..<columns).reduce(.zero) { sum, c in
            let minor = Self(rows: rows - 1, columns: columns - 1) { self[$0 + 1, $1 < c ? $1 : $1 + 1] }
            let term = self[0, c] * minor.determinant
            return c % 2 == 0 ? sum + term : sum - term
        }
    }
}
extension Matrix where Scalar: BinaryFloatingPoint {
    var frobenius: Scalar { elements.map { $0 * $0 }.reduce(0, +).squareRoot() }
}

struct Mod7: Numeric, Equatable, CustomStringConvertible {
    var value: Int
    init(_ v: Int) { value = ((v % 7) + 7) % 7 }
    init(integerLiteral v: Int) { self.init(v) }
    init?<T: BinaryInteger>(exactly s: T) { self.init(Int(s)) }
    var magnitude: Int { value }
    static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
    static func - (a: Self, b: Self) -> Self { Self(a.value - b.value) }
    static func * (a: Self, b: Self) -> Self { Self(a.value * b.value) }
    static func *= (a: inout Self, b: Self) { a = a * b }
    var description: String { "\(value)" }
}

let m = Matrix([[1, 2], [3, 4]])
print(m, "|", m.transposed, "|", m + m, "|", m * m, "|", 3 * m, "|", -m)
print(m.determinant, m.trace, m * .identity(2) == m, Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).determinant)
print(Matrix([[1, 1], [1, 0]]).power(20), m.map(Double.init).frobenius.rounded(), Matrix([[3.0, 4]]).frobenius)
let mod = Matrix<Mod7>([[3, 5], [6, 2]])
print(mod * mod, "|", mod.power(6), "|", mod + mod, mod.trace)
print(Matrix([[1, 2, 3]]) * Matrix([[4], [5], [6]]), Matrix<UInt8>.identity(2))
