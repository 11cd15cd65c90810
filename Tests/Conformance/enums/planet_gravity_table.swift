enum Planet: Int, CaseIterable, CustomStringConvertible {
    case mercury = 1, venus, earth, mars, jupiter, saturn

    private var data: (mass: Double, radius: Double) {
        switch self {
        case .mercury: (3.303e+23, 2.4397e6)
        case .venus: (4.869e+24, 6.0518e6)
        case .earth: (5.976e+24, 6.37814e6)
        case .mars: (6.421e+23, 3.3972e6)
        case .jupiter: (1.9e+27, 7.1492e7)
        case .saturn: (5.688e+26, 6.0268e7)
        }
    }

    static let gravitationalConstant = 6.67300e-11

    var surfaceGravity: Double {
        let (mass, radius) = data
        return Self.gravitationalConstant * mass / (radius * radius)
    }

    func weight(ofMass kg: Double) -> Double { kg * surfaceGravity }

    var isInner: Bool { self <= .mars }
    var description: String {
        let name = String(describing: Mirror(reflecting: self).subjectType) + "#\(rawValue)"
        return name
    }
    var next: Planet? { Planet(rawValue: rawValue + 1) }
}

extension Planet: Comparable {
    static func < (a: Planet, b: Planet) -> Bool { a.rawValue < b.rawValue }
}

func rounded(_ x: Double, _ places: Int = 2) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (x * scale).rounded() / scale
}

for planet in Planet.allCases {
    print(planet, rounded(planet.surfaceGravity), rounded(planet.weight(ofMass: 70), 1), planet.isInner ? "inner" : "outer")
}
var walk: Planet? = .mercury
var hops = 0
while let p = walk {
    walk = p.next
    hops += 1
}
print("hops:", hops)
print(Planet.allCases.max { $0.surfaceGravity < $1.surfaceGravity } ?? .earth)
print(Planet(rawValue: 9) == nil, Planet.earth < .mars, Planet.saturn.isInner)
