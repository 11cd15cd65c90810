// Conway's Game of Life on a torus and on an unbounded sparse grid.
struct Life: CustomStringConvertible {
    private var cells: [[Bool]]
    let w: Int, h: Int
    init(_ text: String) {
        cells = text.split(separator: "\n").map { $0.map { $0 == "#" } }
        h = cells.count
        w = cells[0].count
    }
    subscript(x: Int, y: Int) -> Bool { cells[(y + h) % h][(x + w) % w] }
    func neighbours(_ x: Int, _ y: Int) -> Int {
        var n = 0
        for dy in -1...1 { for dx in -1...1 where (dx, dy) != (0, 0) && self[x + dx, y + dy] { n += 1 } }
        return n
    }
    mutating func step() {
        cells = (0..<h).map { y in
            (0..<w).map { x in
                switch (self[x, y], neighbours(x, y)) {
                case (true, 2...3), (false, 3): true
                default: false
                }
            }
        }
    }
    var population: Int { cells.joined().count { $0 } }
    var description: String { cells.map { String($0.map { $0 ? "#" : "." }) }.joined(separator: "\n") }
}
var glider = Life("""
    .#....
    ..#...
    ###...
    ......
    ......
    ......
    """)
for gen in 0...4 {
    if gen % 2 == 0 { print("gen \(gen), population \(glider.population)\n\(glider)") }
    glider.step()
}
for _ in 5..<24 { glider.step() }
print("gen 24\n\(glider)")

struct Cell: Hashable, Comparable {
    var x, y: Int
    var around: [Cell] { (-1...1).flatMap { dy in (-1...1).map { Cell(x: x + $0, y: y + dy) } }.filter { $0 != self } }
    static func < (a: Cell, b: Cell) -> Bool { (a.y, a.x) < (b.y, b.x) }
}
func evolve(_ live: Set<Cell>) -> Set<Cell> {
    var counts: [Cell: Int] = [:]
    for c in live { for n in c.around { counts[n, default: 0] += 1 } }
    return Set(counts.filter { $0.value == 3 || $0.value == 2 && live.contains($0.key) }.keys)
}
func cells(_ s: String) -> Set<Cell> {
    Set(s.split(separator: "/").enumerated().flatMap { y, row in row.enumerated().filter { $0.element == "#" }.map { Cell(x: $0.offset, y: y) } })
}
func period(_ start: Set<Cell>, max: Int) -> Int? {
    var g = start
    for i in 1...max {
        g = evolve(g)
        if g == start { return i }
    }
    return nil
}
print("block", period(cells("##/##"), max: 5) as Any, "blinker", period(cells("###"), max: 5) as Any, "toad", period(cells(".###/###."), max: 5) as Any, "glider", period(cells(".#./..#/###"), max: 8) as Any)
var r = cells(".##/##./.#.")
var history = [r.count]
for _ in 0..<20 {
    r = evolve(r)
    history.append(r.count)
}
print("r-pentomino", history)
let box = (r.map(\.x).min()!, r.map(\.x).max()!, r.map(\.y).min()!, r.map(\.y).max()!)
print("bounds", box, "first cells", r.sorted().prefix(3).map { "\($0.x),\($0.y)" })
