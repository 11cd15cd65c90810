// Hashable structs, enums and tuples-as-structs as keys; graphs as dictionaries.
struct Cell: Hashable, Comparable {
    let row, col: Int
    static func < (a: Cell, b: Cell) -> Bool { (a.row, a.col) < (b.row, b.col) }
}
enum Suit: String, CaseIterable { case clubs, diamonds, hearts, spades }

var sparse: [Cell: Int] = [:]
sparse[Cell(row: 2, col: 3)] = 7
sparse[Cell(row: 0, col: 1)] = 4
sparse[Cell(row: 2, col: 3), default: 0] += 1
for cell in sparse.keys.sorted() { print(cell.row, cell.col, sparse[cell]!) }

var tally: [Suit: Int] = [:]
for card in ["hearts", "spades", "hearts", "stars", "clubs"] {
    guard let suit = Suit(rawValue: card) else { continue }
    tally[suit, default: 0] += 1
}
for suit in Suit.allCases { print(suit, tally[suit] ?? 0) }

let graph: [String: [String]] = [
    "A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": [],
]
func path(from start: String, to goal: String) -> [String]? {
    var parent: [String: String] = [:]
    var visited: Set = [start]
    var queue = [start]
    while !queue.isEmpty {
        let node = queue.removeFirst()
        if node == goal {
            var route = [goal]
            while let p = parent[route[0]] { route.insert(p, at: 0) }
            return route
        }
        for next in graph[node, default: []] where visited.insert(next).inserted {
            parent[next] = node
            queue.append(next)
        }
    }
    return nil
}
print(path(from: "A", to: "F")!, path(from: "F", to: "A") as Any)
var indegree = graph.mapValues { _ in 0 }
for targets in graph.values { for t in targets { indegree[t]! += 1 } }
print(indegree.sorted { $0.key < $1.key }.map(\.value))
var ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-)]
ops["avg"] = { ($0 + $1) / 2 }
print(ops["+"]!(2, 3), ops["avg"]?(2, 3) ?? 0, ops["^"]?(1, 1) as Any)
let nested: [[Int]: String] = [[1, 2]: "pair", []: "empty"]
print(nested[[1, 2]]!, nested[[]]!, nested[[3]] ?? "-")
