class Vehicle {
    let wheels: Int
    init(wheels: Int) {
        self.wheels = wheels
    }
}

class Car: Vehicle {
    let brand: String
    init(brand: String) {
        self.brand = brand
    }
}

let c = Car(brand: "Volvo")
print(c.brand, c.wheels)
