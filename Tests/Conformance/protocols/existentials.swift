// Heterogeneous collections with `any`, opening existentials.
protocol Shape {
    var area: Double { get }
    func scaled(by factor: Double) -> Self
}
protocol Named { var name: String { get } }

struct Circle: Shape, Named {
    var radius: Double
    var area: Double { 3 * radius * radius }    // coarse pi keeps numbers exact
    var name: String { "circle" }
    func scaled(by factor: Double) -> Circle { Circle(radius: radius * factor) }
}
struct Rect: Shape {
    var w, h: Double
    var area: Double { w * h }
    func scaled(by factor: Double) -> Rect { Rect(w: w * factor, h: h * factor) }
}

var shapes: [any Shape] = [Circle(radius: 1), Rect(w: 2, h: 3)]
shapes.append(Circle(radius: 2))
print(shapes.map(\.area))
shapes = shapes.map { $0.scaled(by: 2) }
print(shapes.map(\.area))
for s in shapes {
    switch s {
    case let c as Circle: print("circle r=\(c.radius)")
    case let r as Rect where r.w > 3: print("wide rect \(r.w)x\(r.h)")
    case is Rect: print("rect")
    default: print("other")
    }
}

// implicitly opened existential
func describe<S: Shape>(_ s: S) -> String { "\(S.self) with area \(s.area)" }
for s in shapes { print(describe(s)) }

// composition
func label(_ x: any Shape & Named) -> String { "\(x.name): \(x.area)" }
print(label(Circle(radius: 3)))
for s in shapes {
    if let n = s as? any Shape & Named { print("named", n.name) }
    else { print("anonymous \(type(of: s))") }
}

// mutation through existential
protocol Resettable { mutating func reset(); var level: Int { get } }
struct Gauge: Resettable {
    var level = 10
    mutating func reset() { level = 0 }
}
final class Tank: Resettable {
    var level = 99
    func reset() { level = 1 }
}
let tank = Tank()
var things: [any Resettable] = [Gauge(), tank]
for i in things.indices { things[i].reset() }
print(things.map { $0.level }, tank.level)
var g: any Resettable = Gauge()
let copy = g
g.reset()
print(g.level, copy.level)

// optional existential
let none: (any Shape)? = nil
let some: (any Shape)? = Rect(w: 1, h: 1)
print(none?.area as Any, some?.area as Any)
