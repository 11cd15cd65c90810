struct Position: Hashable, Comparable {
    let x, y: Int
    static func < (a: Self, b: Self) -> Bool { (a.y, a.x) < (b.y, b.x) }
    func distance(_ o: Self) -> Int { abs(x - o.x) + abs(y - o.y) }
    var neighbours: [Position] { [(1, 0), (0, 1), (-1, 0), (0, -1)].map { Position(x: x + $0.0, y: y + $0.1) } }
}

struct Terrain {
    let cost: [Position: Int]
    init(_ map: [String]) {
        var cost: [Position: Int] = [:]
        for (y, row) in map.enumerated() {
            for (x, c) in row.enumerated() {
                if let n = c.wholeNumberValue { cost[Position(x: x, y: y)] = n }
            }
        }
        self.cost = cost
    }
    func route(from a: Position, to b: Position) -> (cost: Int, path: [Position], expanded: Int)? {
        var best = [a: 0], previous: [Position: Position] = [:], open: Set = [a], expanded = 0
        while let current = open.min(by: { (best[$0]! + $0.distance(b), $0) < (best[$1]! + $1.distance(b), $1) }) {
            if current == b {
                return (best[b]!, Array(sequence(first: b) { previous[$0] }).reversed(), expanded)
            }
            open.remove(current)
            expanded += 1
            for n in current.neighbours {
                guard let c = cost[n] else { continue }
                let total = best[current]! + c
                if total < best[n, default: .max] {
                    best[n] = total
                    previous[n] = current
                    open.insert(n)
                }
            }
        }
        return nil
    }
}

struct Project {
    let tasks: [String: (days: Int, after: [String])]
    func schedule() -> (start: [String: Int], length: Int, critical: [String]) {
        var finish: [String: Int] = [:]
        func end(_ t: String) -> Int {
            if let f = finish[t] { return f }
            let (days, after) = tasks[t]!
            let f = days + (after.map(end).max() ?? 0)
            finish[t] = f
            return f
        }
        let length = tasks.keys.map(end).max() ?? 0
        var critical: [String] = []
        var cursor = tasks.keys.sorted().first { finish[$0] == length }
        while let t = cursor {
            critical.append(t)
            let startDay = finish[t]! - tasks[t]!.days
            cursor = startDay == 0 ? nil : tasks[t]!.after.sorted().first { finish[$0] == startDay }
        }
        return (finish.mapValues { $0 }.reduce(into: [:]) { $0[$1.key] = $1.value - tasks[$1.key]!.days }, length, critical.reversed())
    }
}

let terrain = Terrain(["11191", "19#11", "11911", "#1111"])
if let r = terrain.route(from: Position(x: 0, y: 0), to: Position(x: 4, y: 0)) {
    print("cost", r.cost, "steps", r.path.count - 1, "expanded fewer than cells:", r.expanded <= terrain.cost.count)
    print(r.path.map { "\($0.x)\($0.y)" }.joined(separator: " "))
}
print(terrain.route(from: Position(x: 0, y: 0), to: Position(x: 2, y: 1)) == nil ? "blocked" : "open")
print(terrain.route(from: Position(x: 1, y: 1), to: Position(x: 1, y: 1))?.cost ?? -1)
let plan = Project(tasks: ["design": (3, []), "build": (5, ["design", "order"]), "order": (4, []), "test": (2, ["build"]), "docs": (1, ["design"]), "ship": (1, ["test", "docs"])])
let s = plan.schedule()
print(s.length, s.critical)
print(s.start.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.key)@\($0.value)" })
