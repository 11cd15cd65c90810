struct Field {
    private(set) var values: [Double]
    let boundary: Boundary
    enum Boundary { case fixed, periodic, insulated }

    init(_ n: Int, boundary: Boundary, _ f: (Int) -> Double) {
        values = (0..<n).map(f)
        self.boundary = boundary
    }
    subscript(i: Int) -> Double {
        let n = values.count
        switch boundary {
        case .fixed: return values.indices.contains(i) ? values[i] : 0
        case .periodic: return values[((i % n) + n) % n]
        case .insulated: return values[min(max(i, 0), n - 1)]
        }
    }
    mutating func diffuse(_ r: Double) {
        let next = values.indices.map { self[$0] + r * (self[$0 - 1] - 2 * self[$0] + self[$0 + 1]) }
        values = next
    }
    var total: Double { values.reduce(0, +) }
    var profile: String {
        let blocks = Array(" ▁▂▃▄▅▆▇█")
        let top = max(values.max() ?? 0, 1e-9)
        return String(values.map { blocks[Int((max($0, 0) / top * 8).rounded())] })
    }
}

func r3(_ x: Double) -> Double { (x * 1000).rounded() / 1000 }

for boundary in [Field.Boundary.fixed, .periodic, .insulated] {
    var rod = Field(12, boundary: boundary) { $0 == 2 ? 100 : 0 }
    for _ in 0..<40 { rod.diffuse(0.25) }
    print(boundary, r3(rod.total), "[\(rod.profile)]", r3(rod[2]))
}

func tridiagonal(_ a: [Double], _ b: [Double], _ c: [Double], _ d: [Double]) -> [Double] {
    var (c, d) = (c, d)
    c[0] /= b[0]
    d[0] /= b[0]
    for i in 1..<d.count {
        let m = b[i] - a[i] * c[i - 1]
        c[i] /= m
        d[i] = (d[i] - a[i] * d[i - 1]) / m
    }
    for i in (0..<d.count - 1).reversed() { d[i] -= c[i] * d[i + 1] }
    return d
}
let n = 5
print(tridiagonal([0] + Array(repeating: -1, count: n - 1), Array(repeating: 2, count: n), Array(repeating: -1, count: n), [1, 0, 0, 0, 1]).map(r3))

func jacobi(_ grid: [[Double]], sweeps: Int) -> [[Double]] {
    var g = grid
    for _ in 0..<sweeps {
        var next = g
        for y in 1..<g.count - 1 {
            for x in 1..<g[y].count - 1 { next[y][x] = (g[y - 1][x] + g[y + 1][x] + g[y][x - 1] + g[y][x + 1]) / 4 }
        }
        g = next
    }
    return g
}
let plate = jacobi((0..<5).map { y in (0..<5).map { _ in y == 0 ? 100 : 0 } }, sweeps: 200)
for row in plate { print(row.map { String(Int($0.rounded())) }.map { String(repeating: " ", count: 4 - $0.count) + $0 }.joined()) }

var (previous, current) = ((0..<16).map { [6, 7, 8].contains($0) ? 1.0 : 0 }, (0..<16).map { [6, 7, 8].contains($0) ? 1.0 : 0 })
for step in 1...12 {
    let next = current.indices.map { i -> Double in
        guard i > 0, i < 15 else { return 0 }
        return 2 * current[i] - previous[i] + (current[i - 1] - 2 * current[i] + current[i + 1])
    }
    (previous, current) = (current, next)
    if step % 4 == 0 { print("wave", step, current.map { $0 > 0.25 ? "^" : $0 < -0.25 ? "v" : "-" }.joined()) }
}
