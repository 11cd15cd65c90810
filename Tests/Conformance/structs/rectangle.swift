// Stored, computed and static properties; memberwise and custom initializers.
struct Point { var x = 0.0, y = 0.0 }
struct Size { var width = 0.0, height = 0.0 }

struct Rect {
    var origin = Point()
    var size = Size()
    static let unit = Rect(origin: Point(), size: Size(width: 1, height: 1))

    init() {}
    init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }
    init(center: Point, size: Size) {
        let x = center.x - size.width / 2
        let y = center.y - size.height / 2
        self.init(origin: Point(x: x, y: y), size: size)
    }

    var center: Point {
        get { Point(x: origin.x + size.width / 2, y: origin.y + size.height / 2) }
        set(newCenter) {
            origin.x = newCenter.x - size.width / 2
            origin.y = newCenter.y - size.height / 2
        }
    }
    var area: Double { size.width * size.height }
    func contains(_ p: Point) -> Bool {
        (origin.x...origin.x + size.width).contains(p.x) && (origin.y...origin.y + size.height).contains(p.y)
    }
    mutating func scale(by k: Double) {
        size.width *= k
        size.height *= k
    }
    func scaled(by k: Double) -> Rect {
        var copy = self
        copy.scale(by: k)
        return copy
    }
}

var square = Rect(origin: Point(x: 0, y: 0), size: Size(width: 10, height: 10))
print(square.center)
square.center = Point(x: 15, y: 15)
print("origin is now at (\(square.origin.x), \(square.origin.y))")
square.center.x += 5
print(square.origin, square.area)
let big = square.scaled(by: 2)
print(big.size, square.size, Rect.unit.area)
print(big.contains(Point(x: 30, y: 30)), big.contains(Point(x: 31, y: 0)))
print(Rect().size, Rect(center: Point(x: 1, y: 1), size: Size(width: 4, height: 2)).origin)
let sizes = [Size(width: 2), Size(height: 3), Size()]
print(sizes.map { "\($0.width)x\($0.height)" })
