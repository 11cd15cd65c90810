// A particle simulation with SIMD2 state and colour blending with SIMD4.
typealias V2 = SIMD2<Double>
struct Particle {
    var p: V2
    var v: V2
    mutating func step(_ dt: Double, gravity g: V2) {
        v += g * dt
        p += v * dt
        if p.y < 0 {
            p.y = -p.y
            v.y = -v.y * 0.5
        }
    }
}
extension V2 {
    var norm2: Double { (self * self).sum() }
    func rotated90() -> V2 { V2(-y, x) }
}
var ps = [Particle(p: V2(0, 4), v: V2(1, 0)), Particle(p: V2(2, 1), v: V2(-0.5, 2))]
for t in 1...6 {
    for k in ps.indices { ps[k].step(0.5, gravity: V2(0, -2)) }
    print(t, ps.map { "(\($0.p.x), \($0.p.y))" }.joined(separator: " "))
}
let centre = ps.map(\.p).reduce(V2.zero, +) / Double(ps.count)
print("centre", centre, "energy", ps.map { $0.v.norm2 / 2 }.reduce(0, +), V2(3, 4).rotated90(), V2(3, 4).norm2)

typealias RGBA = SIMD4<Float>
func blend(_ top: RGBA, over bottom: RGBA) -> RGBA { top * top.w + bottom * (1 - top.w) }
let red = RGBA(1, 0, 0, 0.5), blue = RGBA(0, 0, 1, 1)
print(blend(red, over: blue), blend(blue, over: red))
func bytes(_ c: RGBA) -> SIMD4<UInt8> { SIMD4<UInt8>(c * 255) }
print(bytes(blend(red, over: blue)), bytes(RGBA(repeating: 0.25)))

// 2x2 matrix with SIMD columns
struct M2: Equatable {
    var c0, c1: V2
    static let identity = M2(c0: V2(1, 0), c1: V2(0, 1))
    static func * (m: M2, v: V2) -> V2 { m.c0 * v.x + m.c1 * v.y }
    static func * (a: M2, b: M2) -> M2 { M2(c0: a * b.c0, c1: a * b.c1) }
    var determinant: Double { c0.x * c1.y - c0.y * c1.x }
    func power(_ n: Int) -> M2 {
        if n == 0 { return .identity }
        let h = power(n / 2)
        return n % 2 == 0 ? h * h : h * h * self
    }
}
let fib = M2(c0: V2(1, 1), c1: V2(1, 0))
print(fib.power(30).c0.y, fib.power(10).determinant, fib * V2(3, 2), fib.power(3) == fib * fib * fib)

// histogram of nearest integer lattice point, and lane-wise polynomial
let xs = SIMD8<Double>(0, 1, 2, 3, 4, 5, 6, 7) / 4
let poly = xs * xs * 2 - xs * 3 + 1
print(poly, poly.min(), poly.max(), poly .< 0)
let lanes = (0..<8).filter { poly[$0] < 0 }
print("negative lanes", lanes, (poly.replacing(with: 0, where: poly .< 0)).sum())
