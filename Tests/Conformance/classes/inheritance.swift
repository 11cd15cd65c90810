// Base classes, overriding, super, final, designated and convenience initializers.
class Vehicle {
    var currentSpeed = 0.0
    init() {}
    var description: String { "traveling at \(currentSpeed) miles per hour" }
    func makeNoise() { print("...") }
    class var wheels: Int { 0 }
}
class Bicycle: Vehicle {
    var hasBasket = false
    override class var wheels: Int { 2 }
}
class Tandem: Bicycle { var passengers = 0 }
class Train: Vehicle {
    override func makeNoise() { print("Choo Choo") }
}
class Car: Vehicle {
    var gear = 1
    override var description: String { super.description + " in gear \(gear)" }
    override class var wheels: Int { super.wheels + 4 }
}
final class AutomaticCar: Car {
    override var currentSpeed: Double {
        didSet { gear = Int(currentSpeed / 10.0) + 1 }
    }
    override func makeNoise() {
        super.makeNoise()
        print("hum")
    }
}
let tandem = Tandem()
tandem.hasBasket = true
tandem.passengers = 2
tandem.currentSpeed = 22
print("Tandem:", tandem.description)
let auto = AutomaticCar()
auto.currentSpeed = 35
print("Automatic:", auto.description)
let fleet: [Vehicle] = [tandem, Train(), auto, Vehicle()]
for v in fleet {
    print(type(of: v), type(of: v).wheels, v is Bicycle, (v as? Car)?.gear ?? 0)
    v.makeNoise()
}

class Food {
    var name: String
    init(name: String) { self.name = name }
    convenience init() { self.init(name: "[Unnamed]") }
}
class Ingredient: Food {
    var quantity: Int
    init(name: String, quantity: Int) {
        self.quantity = quantity
        super.init(name: name)
    }
    override convenience init(name: String) { self.init(name: name, quantity: 1) }
}
class ListItem: Ingredient {
    var purchased = false
    var text: String { "\(quantity) x \(name)" + (purchased ? " ✔" : " ✘") }
}
let list = [ListItem(), ListItem(name: "Bacon"), ListItem(name: "Eggs", quantity: 6)]
list[0].name = "Orange juice"
list[0].purchased = true
for item in list { print(item.text) }
print(Food().name, Ingredient().quantity)
