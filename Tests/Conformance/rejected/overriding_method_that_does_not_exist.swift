class Vehicle {
    var speed: Int
    init(speed: Int) { self.speed = speed }
    func accelerate(by amount: Int) { speed += amount }
}

final class Truck: Vehicle {
    override func accelerate(amount: Int) {
        speed += amount / 2
    }
}

let truck = Truck(speed: 5)
truck.accelerate(by: 20)
print(truck.speed)
