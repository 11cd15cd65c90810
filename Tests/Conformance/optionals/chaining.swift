// Optional chaining through properties, methods and subscripts.
class Person {
    var name: String
    var residence: Residence?
    init(_ name: String) { self.name = name }
}
class Residence {
    var rooms: [String] = []
    var numberOfRooms: Int { rooms.count }
    var address: Address?
    subscript(i: Int) -> String {
        get { rooms[i] }
        set { rooms[i] = newValue }
    }
    func printNumberOfRooms() { print("The number of rooms is \(numberOfRooms)") }
}
struct Address {
    var building: String?
    var street: String?
    func identifier() -> String? { building ?? street }
}

let john = Person("John")
print(john.residence?.numberOfRooms as Any)
if john.residence?.printNumberOfRooms() == nil { print("could not print") }
print((john.residence?.address = Address()) == nil)

john.residence = Residence()
john.residence?.rooms += ["Living Room", "Kitchen"]
john.residence?.printNumberOfRooms()
print(john.residence?[0] ?? "none")
john.residence?[1] = "Office"
print(john.residence?.rooms.last?.uppercased() ?? "none")
print(john.residence?.address?.identifier()?.hasPrefix("T") as Any)
john.residence?.address = Address(building: nil, street: "Laurel Street")
print(john.residence?.address?.identifier()?.hasPrefix("L") as Any)
john.residence!.address!.building = "The Larches"
print(john.residence?.address?.identifier() ?? "?", john.residence!.address!.street!.count)

var scores: [String: [Int]] = ["Dave": [86, 82, 84], "Bev": [79, 94, 81]]
scores["Dave"]?[0] = 91
scores["Bev"]?[0] += 1
scores["Brian"]?[0] = 72
print(scores["Dave"]!, scores["Bev"]!, scores["Brian"] as Any)
print(scores["Bev"]?.max() ?? 0, scores["Zed"]?.first?.description ?? "no scores")
let people: [Person?] = [john, nil]
print(people.map { $0?.name ?? "-" }, people.compactMap { $0?.residence?.numberOfRooms })
