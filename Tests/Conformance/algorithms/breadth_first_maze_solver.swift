struct Point: Hashable { var x, y: Int }

enum Step: Character, CaseIterable {
    case right = ">", down = "v", left = "<", up = "^"
    var delta: (dx: Int, dy: Int) {
        switch self {
        case .right: (1, 0)
        case .down: (0, 1)
        case .left: (-1, 0)
        case .up: (0, -1)
        }
    }
}

struct Maze {
    let rows: [[Character]]
    init(_ text: String) { rows = text.split(separator: "\n").map(Array.init) }

    subscript(p: Point) -> Character? {
        guard rows.indices.contains(p.y), rows[p.y].indices.contains(p.x) else { return nil }
        return rows[p.y][p.x]
    }

    func find(_ ch: Character) -> Point? {
        for (y, row) in rows.enumerated() {
            if let x = row.firstIndex(of: ch) { return Point(x: x, y: y) }
        }
        return nil
    }

    func solve() -> [(Point, Step)]? {
        guard let start = find("S"), let goal = find("G") else { return nil }
        var cameFrom: [Point: (Point, Step)] = [:]
        var queue = [start]
        var head = 0
        search: while head < queue.count {
            let p = queue[head]
            head += 1
            for step in Step.allCases {
                let (dx, dy) = step.delta
                let q = Point(x: p.x + dx, y: p.y + dy)
                guard let cell = self[q], cell != "#", q != start, cameFrom[q] == nil else { continue }
                cameFrom[q] = (p, step)
                if q == goal { break search }
                queue.append(q)
            }
        }
        guard cameFrom[goal] != nil else { return nil }
        var path: [(Point, Step)] = []
        var current = goal
        while let previous = cameFrom[current] {
            path.append(previous)
            current = previous.0
        }
        return path.reversed()
    }
}

let maze = Maze("""
    S..#....
    .#.#.##.
    .#...#..
    .####.#.
    ......#G
    """)
if let path = maze.solve() {
    print("\(path.count) steps:", String(path.map(\.1.rawValue)))
    var drawn = maze.rows
    for (p, step) in path.dropFirst() { drawn[p.y][p.x] = step.rawValue }
    drawn.forEach { print(String($0)) }
}
print(Maze("S#G").solve() == nil, Maze("..G").solve() == nil, Maze("SG").solve()?.count ?? 0)
