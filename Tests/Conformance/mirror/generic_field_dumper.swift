struct Engine { var cylinders = 6; var fuel: Fuel = .petrol(octane: 95) }
enum Fuel { case petrol(octane: Int), electric, hybrid(Int, String) }
class Vehicle { var wheels = 4; let plate: String; init(plate: String) { self.plate = plate } }
final class Car: Vehicle {
    var engine = Engine()
    var owner: String? = nil
    var trips: [Double] = [1.5, 20]
}

func dumpFields(_ value: Any, name: String = "value", indent: Int = 0) {
    let mirror = Mirror(reflecting: value)
    let pad = String(repeating: "  ", count: indent)
    let style = mirror.displayStyle.map { "\($0)" } ?? "plain"
    if mirror.children.isEmpty && mirror.superclassMirror == nil {
        print("\(pad)\(name): \(value) (\(style))")
        return
    }
    print("\(pad)\(name): \(mirror.subjectType) [\(style), \(mirror.children.count)]")
    var level = mirror.superclassMirror
    while let m = level {
        for child in m.children { dumpFields(child.value, name: "^" + (child.label ?? "?"), indent: indent + 1) }
        level = m.superclassMirror
    }
    for (i, child) in mirror.children.enumerated() {
        dumpFields(child.value, name: child.label ?? "[\(i)]", indent: indent + 1)
    }
}

let car = Car(plate: "EL 12345")
dumpFields(car, name: "car")
dumpFields((1, two: "b"), name: "tuple")
dumpFields(Fuel.electric)
dumpFields(["k": [true]], name: "dict")

func fieldNames<T>(_ value: T) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
print(fieldNames(Engine()), fieldNames(Fuel.petrol(octane: 98)), fieldNames([1, 2]))

struct Secret: CustomReflectable {
    let key = "hidden"
    var customMirror: Mirror { Mirror(self, children: ["length": key.count, "masked": "****"], displayStyle: .struct) }
}
for (label, value) in Mirror(reflecting: Secret()).children { print(label ?? "-", value) }
print(Mirror(reflecting: car).descendant("engine", "fuel", "petrol") as Any)
