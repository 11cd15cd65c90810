protocol Shape { func area() -> Double }
struct Square: Shape {
    var side: Double
    func area() -> Double { side * side }
}
struct Circle: Shape {
    var radius: Double
    func area() -> Double { 3.14 * radius * radius }
}

func makeShape(round: Bool) -> some Shape {
    if round {
        return Circle(radius: 1)
    }
    return Square(side: 2)
}

print(makeShape(round: true).area())
