// Enums as namespaces, static members, associated enums in protocols and generics.
enum Constants {
    static let gravity = 9.81
    static let names = ["x", "y", "z"]
    enum Limits {
        static let maxItems = 3
        static func clamp(_ n: Int) -> Int { min(n, maxItems) }
    }
}
print(Constants.gravity, Constants.names[1], Constants.Limits.clamp(10), Constants.Limits.clamp(1))

enum Shape {
    case circle(radius: Double)
    case rectangle(width: Double, height: Double)
    case triangle(a: Double, b: Double, c: Double)
    static let pi = 3.14
    static func square(_ side: Double) -> Shape { .rectangle(width: side, height: side) }
    var perimeter: Double {
        switch self {
        case .circle(let r): 2 * Shape.pi * r
        case .rectangle(let w, let h): 2 * (w + h)
        case .triangle(let a, let b, let c): a + b + c
        }
    }
    init?(_ sides: [Double]) {
        switch sides.count {
        case 1: self = .circle(radius: sides[0])
        case 2: self = .rectangle(width: sides[0], height: sides[1])
        case 3 where sides[0] + sides[1] > sides[2]: self = .triangle(a: sides[0], b: sides[1], c: sides[2])
        default: return nil
        }
    }
}
let shapes: [Shape] = [.circle(radius: 1), .square(2.5), .triangle(a: 3, b: 4, c: 5)]
for s in shapes { print(s, s.perimeter) }
print(Shape([1, 1, 9]) == nil, Shape([3, 4, 5])!.perimeter, Shape([]) == nil)

enum Light: Int, CaseIterable {
    case red, green, yellow
    mutating func next() { self = Light(rawValue: (rawValue + 1) % Light.allCases.count)! }
    var seconds: Int { [30, 25, 5][rawValue] }
}
var light = Light.red, elapsed = 0
for _ in 1...7 {
    elapsed += light.seconds
    light.next()
}
print(light, elapsed)

enum Either<L, R> {
    case left(L), right(R)
    func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T {
        switch self {
        case .left(let l): f(l)
        case .right(let r): g(r)
        }
    }
}
let values: [Either<Int, String>] = [.left(4), .right("four"), .left(-1)]
print(values.map { $0.fold({ "#\($0)" }, { $0.uppercased() }) })
let makers: [(Double) -> Shape] = [Shape.circle, Shape.square]
print(makers.map { $0(2).perimeter })
