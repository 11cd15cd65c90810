final class Person {
    let name: String
    weak var spouse: Person?
    var home: Apartment?
    init(_ name: String) { self.name = name; print("+ \(name)") }
    deinit { print("- \(name)") }
}

final class Apartment {
    let number: Int
    unowned let building: Building
    weak var tenant: Person?
    init(number: Int, building: Building) {
        self.number = number
        self.building = building
    }
    deinit { print("- apartment \(number)") }
}

final class Building {
    let street: String
    private(set) var apartments: [Apartment] = []
    init(street: String, count: Int) {
        self.street = street
        for n in 1...count { apartments.append(Apartment(number: n, building: self)) }
    }
    deinit { print("- building on \(street)") }
}

func scene() {
    let building = Building(street: "Elm", count: 2)
    let flat = building.apartments[0]
    do {
        let ann = Person("Ann")
        var bob: Person? = Person("Bob")
        ann.spouse = bob
        bob?.spouse = ann
        flat.tenant = ann
        ann.home = flat
        print(ann.spouse?.name ?? "single", flat.tenant?.name ?? "empty")
        bob = nil
        print(ann.spouse?.name ?? "single")
        print("home:", ann.home.map { "\($0.number) \($0.building.street)" } ?? "none")
    }
    print("tenant:", flat.tenant?.name ?? "empty")
}

scene()
print("scene over")
var slots: [Person?] = [Person("Cid"), Person("Dee"), nil]
slots.swapAt(0, 2)
slots[1] = nil
print(slots.compactMap { $0?.name })
slots.removeAll()
print("end")
