func describe(_ items: Any..., separator: String = ", ", prefix: String? = nil) -> String {
    (prefix.map { $0 + ": " } ?? "") + items.map { "\($0)" }.joined(separator: separator)
}

func statistics(of first: Double, _ rest: Double...) -> (min: Double, max: Double, mean: Double) {
    let all = [first] + rest
    return (all.min()!, all.max()!, all.reduce(0, +) / Double(all.count))
}

func normalise(_ v: inout [Double], total: Double = 1) {
    let sum = v.reduce(0, +)
    guard sum != 0 else { return }
    for i in v.indices { v[i] *= total / sum }
}

func swapMinMax(_ a: inout Int, _ b: inout Int) -> Bool {
    guard a > b else { return false }
    (a, b) = (b, a)
    return true
}

func move(from start: Int, by delta: Int = 1, within bounds: Range<Int> = 0..<10, wrapping: Bool = false) -> Int? {
    let target = start + delta
    if bounds.contains(target) { return target }
    guard wrapping else { return nil }
    return bounds.lowerBound + ((target - bounds.lowerBound) % bounds.count + bounds.count) % bounds.count
}

print(describe(1, "two", 3.0, separator: " | "), describe(), describe([1], nil as Int?, prefix: "list"))
let stats = statistics(of: 4, 8, 6)
print(stats.min, stats.max, stats.mean, statistics(of: 1).mean)
var weights = [1.0, 3, 4]
normalise(&weights)
print(weights)
normalise(&weights, total: 16)
print(weights)
var (lo, hi) = (9, 2)
print(swapMinMax(&lo, &hi), lo, hi, swapMinMax(&lo, &hi))
print(move(from: 3)!, move(from: 9) as Any, move(from: 9, wrapping: true)!, move(from: 0, by: -3, wrapping: true)!, move(from: 5, by: 2, within: 0..<6) as Any)

func apply(_ f: (inout Int) -> Void, times: Int = 2, to value: Int) -> Int {
    var v = value
    for _ in 0..<times { f(&v) }
    return v
}
print(apply({ $0 += 5 }, to: 1), apply({ $0 *= $0 }, times: 3, to: 2))

func outer(_ n: Int) -> Int {
    func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
    func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
    return even(n) ? n / 2 : 3 * n + 1
}
print((1...6).map(outer))
let operation: (Int, Int) -> Int = [true, false].contains(false) ? { $0 - $1 } : (+)
print(operation(10, 4), [(+), (-), (*)].map { (f: (Int, Int) -> Int) in f(6, 3) })

struct Grid { var cells = [[1, 2], [3, 4]] }
var grid = Grid()
_ = swapMinMax(&grid.cells[1][1], &lo)
grid.cells.swapAt(0, 1)
print(grid.cells)
