// Inheritance, overriding methods and properties, super calls.
class Vehicle {
    let name: String
    var speed: Double = 0 {
        didSet {
            if speed > topSpeed {
                print("  \(name): clamped from \(speed)")
                speed = topSpeed
            }
        }
    }
    var topSpeed: Double { 100 }
    var wheels: Int { 4 }

    init(name: String) {
        self.name = name
        print("init Vehicle \(name)")
    }

    func describe() -> String {
        "\(name): \(wheels) wheels, speed \(speed)"
    }

    class func category() -> String { "generic" }
    static func registry() -> String { "DMV/" + category() }
}

class Bicycle: Vehicle {
    var hasBell: Bool
    override var wheels: Int { 2 }
    override var topSpeed: Double { super.topSpeed * 0.4 }

    init(name: String, hasBell: Bool) {
        self.hasBell = hasBell
        super.init(name: name)
        print("init Bicycle bell=\(hasBell)")
    }

    override func describe() -> String {
        super.describe() + (hasBell ? ", rings" : ", silent")
    }

    override class func category() -> String { "bicycle" }
}

final class Tandem: Bicycle {
    var riders = 2

    convenience init(captain: String) {
        self.init(name: captain + "'s tandem", hasBell: true)
        riders += 1
        print("convenience Tandem")
    }

    override func describe() -> String {
        super.describe() + ", riders \(riders)"
    }

    override class func category() -> String { super.category() + "/tandem" }
}

let fleet: [Vehicle] = [
    Vehicle(name: "Car"),
    Bicycle(name: "Roadster", hasBell: false),
    Tandem(captain: "Ada"),
]
for v in fleet {
    v.speed = 55
    print(v.describe())
    print("  type \(type(of: v)), category \(type(of: v).category())")
}
print(Vehicle.category(), Bicycle.category(), Tandem.category())
print(Vehicle.registry())
if let t = fleet[2] as? Tandem {
    t.speed = 12.5
    print(t.describe())
}
