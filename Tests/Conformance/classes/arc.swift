// deinit, strong, weak and unowned references.
var events: [String] = []
class Person {
    let name: String
    var apartment: Apartment?
    var card: CreditCard?
    init(name: String) { self.name = name; events.append("\(name) init") }
    deinit { print("\(name) is being deinitialized") }
}
class Apartment {
    let unit: String
    weak var tenant: Person?
    init(unit: String) { self.unit = unit }
    deinit { print("Apartment \(unit) is being deinitialized") }
}
class CreditCard {
    let number: Int
    unowned let customer: Person
    init(number: Int, customer: Person) { self.number = number; self.customer = customer }
    deinit { print("Card #\(number) is being deinitialized") }
}
var john: Person? = Person(name: "John")
var unit: Apartment? = Apartment(unit: "4A")
john!.apartment = unit
unit!.tenant = john
john!.card = CreditCard(number: 1234, customer: john!)
print(john!.card!.customer.name, unit!.tenant?.name ?? "none")
john = nil
print(unit!.tenant?.name ?? "no tenant")
unit = nil

class Element {
    let tag: String
    let text: String?
    lazy var html: () -> String = { [unowned self] in
        if let text { "<\(tag)>\(text)</\(tag)>" } else { "<\(tag) />" }
    }
    init(_ tag: String, _ text: String? = nil) { self.tag = tag; self.text = text }
    deinit { print("\(tag) gone") }
}
var p: Element? = Element("p", "hello")
print(p!.html())
p = nil

do {
    let a = Person(name: "A")
    let b = Person(name: "B")
    print("scope has", a.name, b.name)
}
var shared: [Person] = [Person(name: "C")]
var alias = shared[0] as Person?
shared.removeAll()
print("array empty, still", alias!.name)
alias = nil
print(events)

final class Tracker {
    static var live = 0
    init() { Tracker.live += 1 }
    deinit { print("tracker ended") }
}
func use() -> Int {
    let t = Tracker(), u = t
    return t === u ? Tracker.live : 0
}
print(use())
