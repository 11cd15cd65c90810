struct Vector {
    var x: Double
    var y: Double
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
}

let a = Vector(x: 1, y: 2), b = Vector(x: 3, y: 4)
let sum = a + b
let difference = a - b
print(sum.x, difference.x)
