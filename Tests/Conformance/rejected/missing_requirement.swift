protocol Shape {
    var area: Double { get }
    func scaled(by k: Double) -> Self
}

struct Square: Shape {
    var side: Double
    var area: Double { side * side }
    func scaled(by k: Double) -> Square { Square(side: side * k) }
}

struct Disc: Shape {
    var radius: Double
    var area: Double { 3 * radius * radius }
}

let shapes: [any Shape] = [Square(side: 2), Disc(radius: 1)]
print(shapes.map(\.area))
