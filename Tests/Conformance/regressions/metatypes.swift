// Types as values: class methods, required initializers, existential metatypes.
protocol Unit {
  static var symbol: String { get }
  init(_ value: Double)
  var value: Double { get }
}
extension Unit { static func zero() -> Self { Self(0) } }
struct Metre: Unit { static let symbol = "m"; var value: Double; init(_ value: Double) { self.value = value } }
struct Inch: Unit { static var symbol: String { "in" }; var value: Double; init(_ value: Double) { self.value = value } }
let units: [any Unit.Type] = [Metre.self, Inch.self]
for unit in units { print(unit.symbol, unit.init(2).value, type(of: unit.init(3)), unit.zero().value) }

class Shape {
  let sides: Int
  var label = "" { didSet { changes += 1 } }
  var changes = 0
  required init(sides: Int) { self.sides = sides }
  convenience init?(text: String) {
    guard let sides = Int(text) else { return nil }
    self.init(sides: sides)
  }
  class func kind() -> String { "shape" }
  static func registry() -> String { "all/" + kind() }
  static func make(_ sides: Int) -> Self { Self(sides: sides) }
}
class Square: Shape {
  var colour = "white"
  required init(sides: Int) { super.init(sides: 4) }
  override class func kind() -> String { super.kind() + "/square" }
  override var label: String {
    willSet { print("will", newValue) }
    didSet { print("did", oldValue) }
  }
}
let made = Square.make(9)
print(type(of: made), made.sides, made.colour, Square(text: "7")?.sides as Any, Square(text: "x") == nil)
let types: [Shape.Type] = [Shape.self, Square.self]
print(types.map { $0.kind() }, types.map { $0.init(sides: 5).sides }, Square.registry())
let shape: Shape = made
shape.label = "one"
shape.label += "!"
print(shape.label, shape.changes)

func name(_ type: Any.Type) -> String {
  switch type {
  case is Int.Type: "Int"
  case is any Unit.Type: "unit"
  case is Shape.Type: "shape"
  default: "\(type)"
  }
}
print([Int.self, Metre.self, Square.self, String.self].map { name($0) })

// Implicitly unwrapped optionals, `self` after `guard let self`, literals of other text types.
var number: Int! = 3
print(number + 1, number as Any, number.description)
final class Counter {
  var n = 0
  func tick() -> () -> Int { { [weak self] in guard let self else { return -1 }; n += 1; return self.n } }
}
var counter: Counter? = Counter()
let tick = counter!.tick()
print(tick(), tick())
counter = nil
print(tick())
let part: Substring = "sub"
print(part.count, zip([1, 2], [3, 4]).map(+), (1...3) ~= 2)
