// Designated, convenience, required and failable initialisers.
class Shape {
    let sides: Int
    var label: String

    required init(sides: Int) {
        self.sides = sides
        label = "\(sides)-gon"
        setup()
    }

    convenience init?(text: String) {
        guard let n = Int(text), n >= 3 else { return nil }
        self.init(sides: n)
    }

    func setup() { print("Shape.setup \(label)") }

    static func make(_ n: Int) -> Self { Self(sides: n) }
}

class Coloured: Shape {
    var colour: String

    required init(sides: Int) {
        colour = "grey"
        super.init(sides: sides)
        label = colour + " " + label
    }

    init(sides: Int, colour: String) {
        self.colour = colour
        super.init(sides: sides)
        label = colour + " " + label
    }

    override func setup() {
        super.setup()
        print("Coloured.setup \(colour)")
    }
}

class Square: Coloured {
    lazy var area: Double = {
        print("(computing area)")
        return side * side
    }()
    var side = 1.0

    init(side: Double) {
        super.init(sides: 4, colour: "white")
        self.side = side
    }

    required init(sides: Int) {
        super.init(sides: sides)
    }
}

let s = Shape(sides: 5)
print(s.label)
for text in ["3", "2", "six", "8"] {
    if let shape = Shape(text: text) {
        print("parsed", shape.label)
    } else {
        print("rejected", text)
    }
}
let red = Coloured(sides: 3, colour: "red")
print(red.label)
let inherited = Coloured(text: "7")
print(inherited?.label ?? "nil")

let sq = Square(side: 2.5)
print(sq.label, sq.side)
sq.side = 3
print(sq.area)
sq.side = 10
print(sq.area, "(lazy value is kept)")

let made = Square.make(4)
print(type(of: made), made.label)
let types: [Shape.Type] = [Shape.self, Coloured.self, Square.self]
print(types.map { $0.init(sides: 6).label })
