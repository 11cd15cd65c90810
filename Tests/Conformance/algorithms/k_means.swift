// k-means clustering with fixed points, silhouette-like score, and nearest neighbours.
struct Point: Hashable, CustomStringConvertible {
    var x, y: Double
    static let zero = Point(x: 0, y: 0)
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static func / (a: Point, k: Double) -> Point { Point(x: a.x / k, y: a.y / k) }
    func distance2(_ o: Point) -> Double { (x - o.x) * (x - o.x) + (y - o.y) * (y - o.y) }
    var description: String { "(\(round2(x)), \(round2(y)))" }
}
func round2(_ v: Double) -> Double { Double(Int(v * 100 + (v < 0 ? -0.5 : 0.5))) / 100 }

struct Clustering {
    var centres: [Point]
    var assignment: [Int]
    var iterations: Int
    func members(_ k: Int, _ pts: [Point]) -> [Point] { zip(pts, assignment).filter { $0.1 == k }.map(\.0) }
    func inertia(_ pts: [Point]) -> Double { zip(pts, assignment).reduce(0) { $0 + $1.0.distance2(centres[$1.1]) } }
}
func nearest(_ p: Point, _ cs: [Point]) -> Int { cs.indices.min { p.distance2(cs[$0]) < p.distance2(cs[$1]) }! }
func farthestFirst(_ pts: [Point], k: Int) -> [Point] {
    var cs = [pts[0]]
    while cs.count < k {
        cs.append(pts.max { a, b in cs.map(a.distance2).min()! < cs.map(b.distance2).min()! }!)
    }
    return cs
}
func kMeans(_ pts: [Point], k: Int, maxIterations: Int = 100) -> Clustering {
    var c = Clustering(centres: farthestFirst(pts, k: k), assignment: [], iterations: 0)
    while c.iterations < maxIterations {
        let next = pts.map { nearest($0, c.centres) }
        if next == c.assignment { break }
        c.assignment = next
        c.iterations += 1
        for i in 0..<k {
            let m = c.members(i, pts)
            if !m.isEmpty { c.centres[i] = m.reduce(.zero, +) / Double(m.count) }
        }
    }
    return c
}
let raw = "1,1 1.5,2 3,4 5,7 3.5,5 4.5,5 3.5,4.5 9,1 8,2 9.5,1.5 8.5,0.5"
let pts = raw.split(separator: " ").map { s in
    let v = s.split(separator: ",").map { Double($0)! }
    return Point(x: v[0], y: v[1])
}
for k in 1...4 {
    let c = kMeans(pts, k: k)
    print("k=\(k) iterations=\(c.iterations) inertia=\(round2(c.inertia(pts))) labels=\(c.assignment.map(String.init).joined())")
}
let best = kMeans(pts, k: 3)
for (i, c) in best.centres.enumerated() { print("cluster \(i) centre \(c) members \(best.members(i, pts))") }
print([Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 4, y: 6)].map { nearest($0, best.centres) })

// plot
let width = 21, height = 8
var grid = Array(repeating: Array(repeating: Character("."), count: width), count: height)
for (p, k) in zip(pts, best.assignment) { grid[height - 1 - Int(p.y)][Int(p.x * 2)] = Character("\(k)") }
for c in best.centres { grid[height - 1 - Int(c.y)][Int(c.x * 2)] = "+" }
for row in grid { print(String(row)) }

// k nearest neighbours classification with voting
func knn(_ q: Point, _ train: [(Point, String)], k: Int) -> String {
    let near = train.sorted { q.distance2($0.0) < q.distance2($1.0) }.prefix(k)
    let votes = Dictionary(grouping: near, by: \.1).mapValues(\.count)
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key
}
let names = ["low", "right", "mid"]
let train = zip(pts, best.assignment).map { ($0, names[$1]) }
for q in [Point(x: 1, y: 2), Point(x: 9, y: 3), Point(x: 4, y: 4), Point(x: 6, y: 3)] { print(q, knn(q, train, k: 1), knn(q, train, k: 3)) }
let correct = train.filter { knn($0.0, train, k: 3) == $0.1 }.count
print("training accuracy \(correct)/\(train.count)")
