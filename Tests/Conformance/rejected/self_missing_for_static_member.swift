struct Circle {
    static let pi = 3.14159
    let radius: Double
    var area: Double { pi * radius * radius }
}

print(Circle(radius: 2).area)

extension Circle {
    static let unit = Circle(radius: 1)
}
print(Circle.unit.radius)
