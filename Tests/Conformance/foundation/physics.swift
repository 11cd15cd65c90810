// Projectile motion, orbital period, half-life and a damped oscillator.
import Foundation

struct Vector3 {
    var x, y, z: Double
    var length: Double { sqrt(x * x + y * y + z * z) }
    static func + (a: Self, b: Self) -> Self { Self(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
    static func * (k: Double, v: Self) -> Self { Self(x: k * v.x, y: k * v.y, z: k * v.z) }
    func cross(_ o: Self) -> Self { Self(x: y * o.z - z * o.y, y: z * o.x - x * o.z, z: x * o.y - y * o.x) }
    func dot(_ o: Self) -> Double { x * o.x + y * o.y + z * o.z }
}
let i = Vector3(x: 1, y: 0, z: 0), j = Vector3(x: 0, y: 1, z: 0)
print(i.cross(j), (3 * i + 4 * j).length, i.dot(j))

let g = 9.81
func range(speed: Double, degrees: Double) -> Double { speed * speed * sin(2 * degrees * .pi / 180) / g }
for angle in [15.0, 30, 45, 60, 75] {
    print(String(format: "%4.0f° %7.3f m", angle, range(speed: 20, degrees: angle)))
}
let best = stride(from: 1.0, through: 89, by: 1).max { range(speed: 20, degrees: $0) < range(speed: 20, degrees: $1) }!
print("best angle", best)

let halfLife = 5730.0
func remaining(after years: Double) -> Double { pow(0.5, years / halfLife) }
func age(fraction: Double) -> Double { -halfLife * log2(fraction) }
print(remaining(after: 11460), String(format: "%.1f", age(fraction: 0.8)))

let au = 1.495978707e11, sun = 1.98847e30, G = 6.6743e-11
func period(_ a: Double) -> Double { 2 * Double.pi * sqrt(pow(a * au, 3) / (G * sun)) / 86400 }
for (planet, a) in [("Venus", 0.723), ("Earth", 1.0), ("Mars", 1.524)] {
    print(planet, String(format: "%.1f days", period(a)))
}
var x = 1.0, v = 0.0
let dt = 0.01, omega = 2.0, damping = 0.1
var crossings = 0
for _ in 0..<1000 {
    let old = x
    v += (-omega * omega * x - 2 * damping * omega * v) * dt
    x += v * dt
    if old.sign != x.sign { crossings += 1 }
}
print(crossings, String(format: "%.4f %.4f", x, v))
let energy = 0.5 * v * v + 0.5 * omega * omega * x * x
print(energy < 2.0, String(format: "%.3e", 6.02214076e23), (9.80665 as Double).rounded(), Int((2.0 / 3.0 * 100).rounded()))
