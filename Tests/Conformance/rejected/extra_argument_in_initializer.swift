struct Point {
    var x: Double
    var y: Double
    var length: Double { (x * x + y * y).squareRoot() }
}

let a = Point(x: 3, y: 4)
let b = Point(x: 1, y: 2, z: 3)
print(a.length)
print(b.x + b.y)
