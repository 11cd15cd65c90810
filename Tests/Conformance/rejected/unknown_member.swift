// Points and distances.
struct Point {
    var x: Double
    var y: Double
    func manhattan(to other: Point) -> Double {
        abs(x - other.x) + abs(y - other.y)
    }
}

let a = Point(x: 1, y: 2)
let b = Point(x: 4, y: 6)
print(a.manhattan(to: b))
print("depth", a.z)
print(b.x)
