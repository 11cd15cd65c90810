class Shape {
    init() {}
    func name() -> String { "shape" }
    func area() -> Double { 0 }
}

class Square: Shape {
    let side: Double
    init(side: Double) {
        self.side = side
    }
    override func name() -> String { "square" }
    func area() -> Double { side * side }
}

let s: Shape = Square(side: 2)
print(s.name(), s.area())
