class Shape {
    let name: String
    private(set) static var created = 0

    init(name: String) {
        self.name = name
        Shape.created += 1
    }

    var area: Double { 0 }
    class var sides: Int { 0 }

    func describe() -> String { "\(name) with area \(area)" }
    final func report() { print("[\(type(of: self))]", describe()) }
}

class Rectangle: Shape {
    var width: Double
    var height: Double

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
        super.init(name: "rectangle")
    }

    override var area: Double { width * height }
    override class var sides: Int { 4 }
}

final class Square: Rectangle {
    convenience init(side: Double) { self.init(width: side, height: side) }
    override func describe() -> String { "square! " + super.describe() }
    override var width: Double {
        didSet { if height != width { height = width } }
    }
}

final class Circle: Shape {
    let radius: Double
    required init(radius: Double) {
        self.radius = radius
        super.init(name: "circle")
    }
    override var area: Double { 3 * radius * radius }
}

let square = Square(side: 2)
let shapes: [Shape] = [Rectangle(width: 3, height: 4), square, Circle(radius: 2), Shape(name: "nothing")]
shapes.forEach { $0.report() }
print("created", Shape.created)

square.width = 5
print(square.height, square.area)

let total = shapes.reduce(0) { $0 + $1.area }
print("total area", total)
for case let r as Rectangle in shapes where r.width >= 4 {
    print("wide:", r.name, type(of: r).sides)
}
print(shapes.filter { $0 is Rectangle }.count, shapes[2] is Square)
if let c = shapes[2] as? Circle { print("radius", c.radius) }
print(Circle.sides, Square.sides, shapes[1] === square)
