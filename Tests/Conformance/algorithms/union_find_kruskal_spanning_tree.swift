struct DisjointSet {
    private var parent: [Int]
    private var size: [Int]
    private(set) var components: Int

    init(_ n: Int) {
        parent = Array(0..<n)
        size = .init(repeating: 1, count: n)
        components = n
    }

    mutating func find(_ x: Int) -> Int {
        var x = x
        while parent[x] != x {
            parent[x] = parent[parent[x]]
            x = parent[x]
        }
        return x
    }

    @discardableResult
    mutating func union(_ a: Int, _ b: Int) -> Bool {
        var (ra, rb) = (find(a), find(b))
        guard ra != rb else { return false }
        if size[ra] < size[rb] { swap(&ra, &rb) }
        parent[rb] = ra
        size[ra] += size[rb]
        components -= 1
        return true
    }
}

struct Edge: Comparable {
    let u, v: Int, weight: Double
    static func < (a: Edge, b: Edge) -> Bool { (a.weight, a.u, a.v) < (b.weight, b.u, b.v) }
}

func kruskal(vertices n: Int, edges: [Edge]) -> (tree: [Edge], forests: Int) {
    var sets = DisjointSet(n)
    let tree = edges.sorted().filter { sets.union($0.u, $0.v) }
    return (tree, sets.components)
}

let edges = [(0, 1, 4.0), (0, 2, 1.5), (1, 2, 2.0), (1, 3, 5.0), (2, 3, 8.0), (3, 4, 3.25), (5, 6, 1.0), (5, 6, 0.5)]
    .map { Edge(u: $0.0, v: $0.1, weight: $0.2) }
let (tree, forests) = kruskal(vertices: 7, edges: edges)
for e in tree { print("\(e.u)–\(e.v)  \(e.weight)") }
print("total", tree.map(\.weight).reduce(0, +), "forests", forests)

func islands(_ grid: [String]) -> Int {
    let cells = grid.map(Array.init)
    let width = cells[0].count
    var sets = DisjointSet(cells.count * width)
    var water = 0
    for (r, row) in cells.enumerated() {
        for (c, ch) in row.enumerated() {
            guard ch == "#" else { water += 1; continue }
            if r > 0, cells[r - 1][c] == "#" { sets.union(r * width + c, (r - 1) * width + c) }
            if c > 0, row[c - 1] == "#" { sets.union(r * width + c, r * width + c - 1) }
        }
    }
    return sets.components - water
}
print("islands", islands(["##..#", "#..##", "..#..", "#...#"]))
