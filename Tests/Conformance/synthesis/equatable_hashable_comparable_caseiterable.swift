struct Version: Hashable, Comparable, Codable {
    var major: Int, minor = 0, patch = 0
    enum Stage: Int, Comparable, CaseIterable, Codable {
        case alpha, beta, final
        static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
    }
    var stage = Stage.final
    static func < (a: Version, b: Version) -> Bool {
        (a.major, a.minor, a.patch, a.stage) < (b.major, b.minor, b.patch, b.stage)
    }
}

nonisolated enum Priority: Comparable, CaseIterable, Hashable { case low, medium, high }
nonisolated enum Grade: Comparable { case fail, pass(Int), distinction(Int, String) }
enum Direction: String, CaseIterable { case north, east, south, west
    var right: Direction {
        let all = Self.allCases
        return all[(all.firstIndex(of: self)! + 1) % all.count]
    }
}
struct Generic<T> { var a: T, b: [T]? }
extension Generic: Equatable where T: Equatable {}
extension Generic: Hashable where T: Hashable {}

let v1 = Version(major: 1), v2 = Version(major: 1, minor: 2, stage: .beta), v3 = Version(major: 1, minor: 2)
print(v1 == Version(major: 1, minor: 0), v2 == v3, v2 < v3, [v3, v1, v2].sorted().map { "\($0.major).\($0.minor)-\($0.stage)" })
print(Set([v1, v2, v3, v1]).count, v1.hashValue == Version(major: 1).hashValue, max(v1, v2) == v2)
print(Priority.low < .high, Priority.allCases.max()!, Priority.allCases.sorted(by: >), Priority.allCases.count)
print([Grade.pass(60), .distinction(80, "b"), .fail, .pass(40), .distinction(80, "a")].sorted())
print(Direction.north.right, Direction.west.right, Direction.allCases.map(\.rawValue), Direction(rawValue: "up") as Any)
print(Generic(a: 1, b: [2]) == Generic(a: 1, b: [2]), Generic(a: 1, b: nil) == Generic(a: 1, b: []), Set([Generic(a: "x", b: nil), Generic(a: "x", b: nil)]).count)

var counts: [Priority: Int] = [:]
for p in [Priority.high, .low, .high] { counts[p, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
struct Point3: Hashable { var x, y, z: Int }
var visited: Set<Point3> = []
var p = Point3(x: 0, y: 0, z: 0)
for step in [1, 1, -1, -1, 2] {
    p.x += step
    visited.insert(p)
}
print(visited.count, visited.contains(.init(x: 2, y: 0, z: 0)), [p: "end"][Point3(x: 2, y: 0, z: 0)] ?? "?")
final class Ref: Hashable {
    let id: Int
    init(_ id: Int) { self.id = id }
    static func == (a: Ref, b: Ref) -> Bool { a === b }
    func hash(into h: inout Hasher) { h.combine(ObjectIdentifier(self)) }
}
let r = Ref(1)
print(r == r, r == Ref(1), Set([r, Ref(1), r]).count)
print(v2 != v3, !(v2 > v3), (v1...v3).contains(v2), v1..<v2 ~= v3, Version.Stage.allCases.map(\.rawValue))
