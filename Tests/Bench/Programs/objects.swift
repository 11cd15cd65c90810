class Shape {
  func area() -> Double { 0 }
  func grow(by factor: Double) {}
}
final class Circle: Shape {
  var radius: Double
  init(radius: Double) { self.radius = radius }
  override func area() -> Double { 3.14159 * radius * radius }
  override func grow(by factor: Double) { radius *= factor }
}
final class Rectangle: Shape {
  var width: Double
  var height: Double
  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
  override func area() -> Double { width * height }
  override func grow(by factor: Double) {
    width *= factor
    height *= factor
  }
}
protocol Counter { mutating func count(_ n: Int) -> Int }
struct Step: Counter {
  var total = 0
  mutating func count(_ n: Int) -> Int {
    total += n
    return total
  }
}
struct Double2: Counter {
  var total = 1
  mutating func count(_ n: Int) -> Int {
    total = (total * 2 + n) % 65_537
    return total
  }
}
var shapes: [Shape] = []
for i in 0..<1_000 {
  shapes.append(i % 2 == 0 ? Circle(radius: Double(i)) : Rectangle(width: Double(i), height: 2))
}
var total = 0.0
for round in 0..<3200 {
  for shape in shapes { total += shape.area() }
  if round % 50 == 0 { for shape in shapes { shape.grow(by: 1.01) } }
}
var counters: [any Counter] = [Step(), Double2(), Step()]
var sum = 0
for i in 0..<1_500_000 { sum &+= counters[i % 3].count(i) }
print(Int(total), sum)
