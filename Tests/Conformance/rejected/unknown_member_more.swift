struct Circle {
    var radius: Double
    var area: Double { 3.14 * radius * radius }
}

let shapes = [Circle(radius: 1), Circle(radius: 2)]
var total = 0.0
for s in shapes {
    total += s.area
    print(s.perimeter)
}
print(total)
