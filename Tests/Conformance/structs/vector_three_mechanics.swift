struct Vector3: Equatable, CustomStringConvertible {
    var x, y, z: Double

    static let zero = Vector3(x: 0, y: 0, z: 0)
    static let unitX = Vector3(x: 1, y: 0, z: 0)
    static let unitY = Vector3(x: 0, y: 1, z: 0)

    var lengthSquared: Double { dot(self) }
    var length: Double { lengthSquared.squareRoot() }
    var normalized: Vector3? {
        let l = length
        return l > 0 ? self / l : nil
    }

    func dot(_ other: Vector3) -> Double { x * other.x + y * other.y + z * other.z }
    func cross(_ o: Vector3) -> Vector3 {
        Vector3(x: y * o.z - z * o.y, y: z * o.x - x * o.z, z: x * o.y - y * o.x)
    }

    static func + (a: Vector3, b: Vector3) -> Vector3 { .init(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
    static func - (a: Vector3, b: Vector3) -> Vector3 { a + -b }
    static prefix func - (a: Vector3) -> Vector3 { a * -1 }
    static func * (a: Vector3, k: Double) -> Vector3 { .init(x: a.x * k, y: a.y * k, z: a.z * k) }
    static func / (a: Vector3, k: Double) -> Vector3 { a * (1 / k) }
    static func += (a: inout Vector3, b: Vector3) { a = a + b }

    var description: String { "(\(x), \(y), \(z))" }
}

struct Particle {
    var position: Vector3
    var velocity: Vector3
    let mass: Double

    var momentum: Vector3 { velocity * mass }
    var kineticEnergy: Double { 0.5 * mass * velocity.lengthSquared }

    mutating func step(_ dt: Double, force: Vector3) {
        velocity += force / mass * dt
        position += velocity * dt
    }
}

print(Vector3.unitX.cross(.unitY))
print(Vector3(x: 3, y: 4, z: 0).length, Vector3.zero.normalized == nil)
if let n = Vector3(x: 0, y: 0, z: 8).normalized { print("normalized:", n) }

var p = Particle(position: .zero, velocity: Vector3(x: 2, y: 0, z: 4), mass: 2)
for tick in 1...4 {
    p.step(0.5, force: Vector3(x: 0, y: 0, z: -4))
    print("t=\(Double(tick) * 0.5) pos=\(p.position) Ek=\(p.kineticEnergy)")
}
print("momentum", p.momentum)
print(Vector3(x: 1, y: 2, z: 3) - Vector3(x: 1, y: 1, z: 1))
