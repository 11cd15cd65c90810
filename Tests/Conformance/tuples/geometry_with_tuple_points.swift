typealias Point = (x: Double, y: Double)
typealias Segment = (from: Point, to: Point)

func + (a: Point, b: Point) -> Point { (a.x + b.x, a.y + b.y) }
func - (a: Point, b: Point) -> Point { (a.x - b.x, a.y - b.y) }
func * (k: Double, p: Point) -> Point { (k * p.x, k * p.y) }
func cross(_ a: Point, _ b: Point) -> Double { a.x * b.y - a.y * b.x }
func length(_ p: Point) -> Double { (p.x * p.x + p.y * p.y).squareRoot() }

func convexHull(_ points: [Point]) -> [Point] {
    let sorted = points.sorted { $0 < $1 }
    func half(_ ps: some Sequence<Point>) -> [Point] {
        ps.reduce(into: []) { hull, p in
            while hull.count > 1, cross(hull[hull.count - 1] - hull[hull.count - 2], p - hull[hull.count - 1]) <= 0 { hull.removeLast() }
            hull.append(p)
        }
    }
    return half(sorted).dropLast() + half(sorted.reversed()).dropLast()
}

func area(_ polygon: [Point]) -> Double {
    abs(zip(polygon, polygon.dropFirst() + polygon.prefix(1)).map { cross($0, $1) }.reduce(0, +)) / 2
}

func intersection(_ a: Segment, _ b: Segment) -> Point? {
    let (r, s) = (a.to - a.from, b.to - b.from)
    let d = cross(r, s)
    guard d != 0 else { return nil }
    let (t, u) = (cross(b.from - a.from, s) / d, cross(b.from - a.from, r) / d)
    guard 0...1 ~= t, 0...1 ~= u else { return nil }
    return a.from + t * r
}

func contains(_ polygon: [Point], _ p: Point) -> Bool {
    zip(polygon, polygon.dropFirst() + polygon.prefix(1)).reduce(false) { inside, edge in
        let (a, b) = edge
        guard (a.y > p.y) != (b.y > p.y) else { return inside }
        return p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x ? !inside : inside
    }
}

func closestPair(_ ps: [Point]) -> (a: Point, b: Point, distance: Double)? {
    ps.indices.flatMap { i in ps[(i + 1)...].map { (a: ps[i], b: $0, distance: length($0 - ps[i])) } }.min { $0.distance < $1.distance }
}

let points: [Point] = [(0, 0), (4, 0), (4, 3), (0, 3), (2, 1), (1, 2), (3, 1.5)]
let hull = convexHull(points)
print(hull.map { "\($0.x),\($0.y)" }, area(hull))
let p: Point = (1, 2)
print(p + (3, 4), 2 * p, length((3, 4)), p == (1, 2), p < (1, 3))
if let hit = intersection((from: (0, 0), to: (4, 4)), (from: (0, 4), to: (4, 0))) { print("cross at", hit) }
print(intersection(((0, 0), (1, 1)), ((0, 1), (1, 2))) == nil, intersection(((0, 0), (1, 1)), ((3, 0), (0, 3))) == nil)
print([(2.0, 2.0), (5.0, 1.0), (-1.0, 1.0)].map { contains(hull, $0) })
if let (a, b, d) = closestPair(points) { print(a, b, (d * 1000).rounded() / 1000) }
let box = points.reduce((min: points[0], max: points[0])) { ((min($0.min.x, $1.x), min($0.min.y, $1.y)), (max($0.max.x, $1.x), max($0.max.y, $1.y))) }
print(box, (box.max - box.min).x, closestPair([]) == nil)
