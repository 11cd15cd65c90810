protocol Shape {
    associatedtype Unit
    func area() -> Double
    func unit() -> Unit
}

struct AnyShape<Unit>: Shape {
    private let _area: () -> Double
    private let _unit: () -> Unit
    let base: Any
    init<S: Shape>(_ s: S) where S.Unit == Unit {
        _area = s.area
        _unit = s.unit
        base = s
    }
    func area() -> Double { _area() }
    func unit() -> Unit { _unit() }
}

struct Tile: Shape {
    let w, h: Double
    func area() -> Double { w * h }
    func unit() -> String { "m²" }
}

struct Disc: Shape {
    let r: Double
    func area() -> Double { 3.25 * r * r }
    func unit() -> String { "cm²" }
}

struct Pixel: Shape {
    func area() -> Double { 1 }
    func unit() -> Int { 96 }
}

extension Shape {
    func erased() -> AnyShape<Unit> { self as? AnyShape<Unit> ?? AnyShape(self) }
}

let shapes = [Tile(w: 2, h: 3).erased(), Disc(r: 2).erased(), Tile(w: 1, h: 1).erased().erased()]
for s in shapes { print(s.area(), s.unit(), type(of: s.base)) }
print(shapes.map { $0.area() }.max()!)
print(type(of: Pixel().erased()), Pixel().erased().unit())

let numbers: [AnySequence<Int>] = [AnySequence(1...3), AnySequence([10, 20]), AnySequence(stride(from: 9, to: 0, by: -4))]
print(numbers.flatMap { $0 })
let collections = [AnyCollection(["x", "y"]), AnyCollection(Set(["z"])), AnyCollection(CollectionOfOne("w"))]
print(collections.map(\.count), collections.joined().sorted())
let keys: [AnyHashable] = [1, "one", 1.0, Character("1")]
print(keys[0] == keys[2], Set(keys).count, (keys[1].base as? String) ?? "?")
