class Shape {
    let sides: Int
    init(sides: Int) { self.sides = sides }
}

final class Polygon: Shape {
    var colour: String
    init(sides: Int, colour: String) {
        super.init(sides: sides)
        self.colour = colour
    }
}

print(Polygon(sides: 5, colour: "red").sides)
