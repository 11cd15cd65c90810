struct Point: Hashable, CustomStringConvertible {
    var x, y: Double
    var description: String { "(\(x), \(y))" }
    func squaredDistance(to o: Point) -> Double { (x - o.x) * (x - o.x) + (y - o.y) * (y - o.y) }
}

extension Collection where Element == Point {
    var centroid: Point? {
        guard !isEmpty else { return nil }
        let n = Double(count)
        return Point(x: reduce(0) { $0 + $1.x } / n, y: reduce(0) { $0 + $1.y } / n)
    }
}

struct KMeans {
    private(set) var centres: [Point]
    private(set) var rounds = 0

    func cluster(of p: Point) -> Int {
        centres.indices.min { centres[$0].squaredDistance(to: p) < centres[$1].squaredDistance(to: p) }!
    }

    mutating func fit(_ points: [Point], limit: Int = 100) {
        while rounds < limit {
            rounds += 1
            let groups = Dictionary(grouping: points, by: cluster(of:))
            let updated = centres.indices.map { groups[$0]?.centroid ?? centres[$0] }
            if updated == centres { break }
            centres = updated
        }
    }

    func inertia(_ points: [Point]) -> Double { points.reduce(0) { $0 + centres[cluster(of: $1)].squaredDistance(to: $1) } }
}

struct KNN<Label: Hashable & Comparable> {
    let training: [(Point, Label)]
    let k: Int
    func predict(_ p: Point) -> Label {
        let nearest = training.sorted { $0.0.squaredDistance(to: p) < $1.0.squaredDistance(to: p) }.prefix(k)
        let votes = nearest.reduce(into: [Label: Int]()) { $0[$1.1, default: 0] += 1 }
        return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key
    }
}

let points = [(1.0, 1.0), (1.5, 2), (1, 1.5), (8, 8), (9, 8.5), (8.5, 9), (1, 9), (1.5, 8.5), (0.5, 8)].map { Point(x: $0.0, y: $0.1) }
var model = KMeans(centres: [points[0], points[1], points[2]])
let before = model.inertia(points)
model.fit(points)
print("rounds", model.rounds, "improved", model.inertia(points) < before)
for (i, c) in model.centres.enumerated() {
    let members = points.filter { model.cluster(of: $0) == i }
    print("cluster \(i): \(members.count) around (\((c.x * 100).rounded() / 100), \((c.y * 100).rounded() / 100))")
}
print("inertia", (model.inertia(points) * 1000).rounded() / 1000)
let knn = KNN(training: zip(points, ["low", "low", "low", "high", "high", "high", "left", "left", "left"]).map { ($0, $1) }, k: 3)
for q in [Point(x: 2, y: 2), Point(x: 7, y: 7), Point(x: 2, y: 7)] { print(q, knn.predict(q)) }
print([Point]().centroid as Any, points.prefix(2).centroid!, Set(points).count)
let loo = points.indices.filter { i in
    let rest = knn.training.enumerated().filter { $0.offset != i }.map(\.element)
    return KNN(training: rest, k: 1).predict(points[i]) == knn.training[i].1
}
print("leave one out: \(loo.count)/\(points.count)")
