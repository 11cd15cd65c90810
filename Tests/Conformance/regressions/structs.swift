struct Point: Equatable, Hashable {
  var x: Double, y = 0.0
  var length: Double { (x * x + y * y).squareRoot() }
  static let origin = Point(x: 0, y: 0)
  mutating func move(dx: Double, dy: Double) { x += dx; y += dy }
  func moved(by d: Double) -> Point { var c = self; c.move(dx: d, dy: d); return c }
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
}
var p = Point(x: 3, y: 4)
print(p, p.length, Point(x: 1))
p.move(dx: 1, dy: 1)
print(p, p.moved(by: 2), p + p, p == Point(x: 4, y: 5), Point.origin)
var q = p
q.x = 100
print(p.x, q.x)
struct Temp {
  var celsius: Double {
    willSet { print("will", newValue) }
    didSet { print("did", oldValue, celsius) }
  }
  var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
  }
  lazy var expensive: Int = {
    print("computing"); return 42
  }()
  static var count = 0
  init(celsius: Double) { self.celsius = celsius; Temp.count += 1 }
}
var t = Temp(celsius: 100)
print(t.fahrenheit)
t.fahrenheit = 32
print(t.celsius, t.expensive, t.expensive, Temp.count)
t.celsius += 1
struct Stack<Element> {
  private var items: [Element] = []
  mutating func push(_ e: Element) { items.append(e) }
  mutating func pop() -> Element? { items.popLast() }
  var count: Int { items.count }
  subscript(i: Int) -> Element {
    get { items[i] }
    set { items[i] = newValue }
  }
}
var s = Stack<String>()
s.push("a"); s.push("b"); s[0] = "z"; s[1] += "!"
print(s.pop()!, s.count, s[0], s)
struct Line { var from: Point; var to: Point }
var line = Line(from: .origin, to: Point(x: 1, y: 1))
line.to.x = 9; line.to.move(dx: 1, dy: 1)
print(line)
struct Matrix {
  var rows: Int, cols: Int, data: [Double]
  init(rows: Int, cols: Int) {
    self.rows = rows; self.cols = cols; data = Array(repeating: 0, count: rows * cols)
  }
  subscript(r: Int, c: Int) -> Double {
    get { data[r * cols + c] }
    set { data[r * cols + c] = newValue }
  }
}
var m = Matrix(rows: 2, cols: 2)
m[0, 1] = 5; m[0, 1] *= 2; m[1, 0] += 3
print(m.data)
struct Account {
  let id: Int; private(set) var balance = 0
  init?(id: Int) { guard id > 0 else { return nil }; self.id = id }
  mutating func deposit(_ n: Int) { balance += n }
}
print(Account(id: -1) == nil)
var acc = Account(id: 1)!
acc.deposit(50)
print(acc.balance, acc)
extension Account: Equatable {}
extension Int {
  var squared: Int { self * self }; func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }
}
3.times { print($0.squared, terminator: " ") }
print()
var set: Set<Point> = [p, q, p]
print(set.count)
var points = [Point(x: 1), Point(x: 2)]
points[0].move(dx: 5, dy: 5); points[1].y = 3
print(points)
