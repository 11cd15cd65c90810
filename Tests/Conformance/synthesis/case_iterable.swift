// CaseIterable synthesis, raw values, and enums carrying behaviour.
enum Direction: CaseIterable {
    case north, east, south, west
    var turnedRight: Direction {
        let all = Self.allCases
        return all[(all.firstIndex(of: self)! + 1) % all.count]
    }
    var opposite: Direction { turnedRight.turnedRight }
    var delta: (dx: Int, dy: Int) {
        switch self {
        case .north: (0, 1)
        case .east: (1, 0)
        case .south: (0, -1)
        case .west: (-1, 0)
        }
    }
}
print(Direction.allCases, Direction.allCases.count)
for d in Direction.allCases { print(d, d.turnedRight, d.opposite, d.delta) }

enum Weekday: Int, CaseIterable {
    case mon = 1, tue, wed, thu, fri, sat, sun
    var isWeekend: Bool { self == .sat || self == .sun }
    static let workdays = allCases.filter { !$0.isWeekend }
}
print(Weekday.workdays.map { "\($0)" }, Weekday(rawValue: 7)!, Weekday(rawValue: 8) as Any)
print(Weekday.allCases.map(\.rawValue).reduce(0, +))

enum HTTPStatus: Int { case ok = 200, created, notFound = 404, teapot = 418 }
print(HTTPStatus.created.rawValue, [200, 404, 500].map { HTTPStatus(rawValue: $0).map { "\($0)" } ?? "?" })

enum Key: String, CaseIterable { case firstName, lastName = "surname", age }
print(Key.allCases.map(\.rawValue), Key(rawValue: "surname")!, Key(rawValue: "lastName") as Any)

enum Letter: Character { case a = "A", b = "B" }
enum Const: Double { case half = 0.5, two = 2 }
print(Letter(rawValue: "B")!, Const.half.rawValue * Const.two.rawValue)

// hand written allCases for payload enum
enum Pixel: CaseIterable, Equatable {
    case off
    case on(bright: Bool)
    static var allCases: [Pixel] { [.off] + [false, true].map { .on(bright: $0) } }
}
print(Pixel.allCases, Pixel.allCases.firstIndex(of: .on(bright: true))!)

func listing<T: CaseIterable & RawRepresentable>(_ t: T.Type) -> [T.RawValue] { t.allCases.map { $0.rawValue } }
print(listing(Key.self), listing(Weekday.self).suffix(2))

enum Empty: CaseIterable {}
print(Empty.allCases.isEmpty, MemoryLayout<Empty>.size, MemoryLayout<Direction>.size)

// robot walk
var pos = (x: 0, y: 0), facing = Direction.north
for step in "FFRFRFFFRRF" {
    if step == "R" { facing = facing.turnedRight } else {
        pos.x += facing.delta.dx
        pos.y += facing.delta.dy
    }
}
print(pos, facing)
