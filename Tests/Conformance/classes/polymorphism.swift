// Class hierarchies with abstract-style methods, required init, class methods, downcasting.
class Shape: CustomStringConvertible {
    let name: String
    required init(_ name: String) { self.name = name }
    var area: Double { 0 }
    class func make() -> Self { self.init("default \(self)") }
    var description: String { "\(type(of: self)) '\(name)' area \(area)" }
}
class Square: Shape {
    var side = 1.0
    convenience init(side: Double) {
        self.init("sq")
        self.side = side
    }
    override var area: Double { side * side }
}
class Cube: Square {
    override var area: Double { 6 * super.area }
    var volume: Double { side * side * side }
}
let shapes: [Shape] = [Shape("blob"), Square(side: 3), Cube(side: 2), Square.make()]
for s in shapes { print(s) }
print(shapes.map(\.area).reduce(0, +))
for case let c as Cube in shapes { print("volume", c.volume) }
print(shapes.filter { $0 is Square }.count, shapes.compactMap { $0 as? Square }.map(\.side))
let maker: Shape.Type = Cube.self
print(maker.init("made"), maker.make().name)

class Observable {
    private var observers: [ObjectIdentifier: (Int) -> Void] = [:]
    private(set) var value = 0 {
        didSet { if value != oldValue { observers.values.forEach { $0(value) } } }
    }
    func observe(_ owner: AnyObject, _ f: @escaping (Int) -> Void) { observers[ObjectIdentifier(owner)] = f }
    func remove(_ owner: AnyObject) { observers[ObjectIdentifier(owner)] = nil }
    func set(_ v: Int) { value = v }
}
class Display {
    var shown: [Int] = []
    init(_ o: Observable) { o.observe(self) { [weak self] in self?.shown.append($0) } }
}
let source = Observable()
let display = Display(source)
[1, 1, 2, 3].forEach(source.set)
source.remove(display)
source.set(4)
print(display.shown, source.value)

class Counter: Equatable {
    var n: Int
    init?(_ n: Int) { guard n >= 0 else { return nil }; self.n = n }
    static func == (a: Counter, b: Counter) -> Bool { a.n == b.n }
}
print(Counter(-1) == nil, Counter(3)! == Counter(3)!, Counter(3)! === Counter(3)!)
