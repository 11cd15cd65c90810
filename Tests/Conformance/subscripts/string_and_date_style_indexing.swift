extension String {
    subscript(_ i: Int) -> Character? {
        guard i >= 0, let idx = index(startIndex, offsetBy: i, limitedBy: endIndex), idx != endIndex else { return nil }
        return self[idx]
    }
    subscript(_ r: some RangeExpression<Int>) -> Substring {
        let bounds = r.relative(to: 0..<count).clamped(to: 0..<count)
        let lower = index(startIndex, offsetBy: bounds.lowerBound)
        return self[lower..<index(lower, offsetBy: bounds.count)]
    }
    subscript(between a: Character, and b: Character) -> Substring? {
        guard let i = firstIndex(of: a), let j = self[index(after: i)...].firstIndex(of: b) else { return nil }
        return self[index(after: i)..<j]
    }
}

struct Polynomial {
    private var coefficients: [Int] = []
    subscript(degree: Int) -> Int {
        get { coefficients.indices.contains(degree) ? coefficients[degree] : 0 }
        set {
            if degree >= coefficients.count { coefficients += Array(repeating: 0, count: degree - coefficients.count + 1) }
            coefficients[degree] = newValue
        }
    }
    subscript(at x: Int) -> Int { coefficients.reversed().reduce(0) { $0 * x + $1 } }
}

struct TriangularMatrix<T> {
    private var storage: [T]
    let n: Int
    init(_ n: Int, repeating v: T) { self.n = n; storage = Array(repeating: v, count: n * (n + 1) / 2) }
    private func offset(_ i: Int, _ j: Int) -> Int { let (r, c) = i >= j ? (i, j) : (j, i); return r * (r + 1) / 2 + c }
    subscript(i: Int, j: Int) -> T {
        get { storage[offset(i, j)] }
        _modify { yield &storage[offset(i, j)] }
    }
}

struct Table {
    private var rows: [[String: Int]] = []
    subscript(row: Int) -> [String: Int] {
        get { row < rows.count ? rows[row] : [:] }
        set { while rows.count <= row { rows.append([:]) }; rows[row] = newValue }
    }
    subscript(row: Int, column: String) -> Int { get { self[row][column, default: 0] } set { self[row][column] = newValue } }
    subscript(column column: String) -> [Int] { rows.map { $0[column, default: 0] } }
}

enum Fib { static subscript(n: Int) -> Int { n < 2 ? n : Self[n - 1] + Self[n - 2] } }

let s = "héllo, (wörld)!"
print(s[1] ?? "-", s[99] as Any, s[0..<5], s[...1], s[7...], s[3..<200], s[between: "(", and: ")"] ?? "", s[between: "[", and: "]"] as Any)
var p = Polynomial()
p[3] = 2
p[0] = -1
p[3] += 1
print(p[3], p[1], p[9], p[at: 2])
var m = TriangularMatrix(3, repeating: 0)
m[2, 0] = 5
m[0, 2] += 1
m[1, 1] -= 3
print((0..<3).map { i in (0..<3).map { m[i, $0] } })
var names = TriangularMatrix(2, repeating: "")
names[1, 0].append("edge")
print(names[0, 1], names[0, 0].isEmpty)
var t = Table()
t[2, "x"] += 7
t[0]["y"] = 1
t[0, "x"] = 3
print(t[column: "x"], t[column: "y"], t[5].isEmpty, t[2])
print((0...10).map { Fib[$0] }, [10, 20, 30][1...].first!, ["a": [1, 2]]["a"]?[1] ?? 0, [[1, 2], [3]][0][1])
