// A class with an initializer that forgets a property.
class Car {
    let make: String
    var wheels: Int

    init(make: String) {
        self.make = make
    }

    func describe() -> String {
        "\(make) with \(wheels) wheels"
    }
}

let car = Car(make: "Fiat")
print(car.describe())
