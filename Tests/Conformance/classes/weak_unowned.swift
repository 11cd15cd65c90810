// Weak references break cycles; unowned for back pointers that always outlive.
final class Person {
    let name: String
    weak var apartment: Apartment?
    var cards: [Card] = []
    init(name: String) { self.name = name }
    deinit { print("\(name) is gone") }
}

final class Apartment {
    let unit: String
    var tenant: Person?
    init(unit: String) { self.unit = unit }
    deinit { print("apartment \(unit) is gone") }
}

final class Card {
    let number: Int
    unowned let owner: Person
    init(number: Int, owner: Person) {
        self.number = number
        self.owner = owner
    }
    var text: String { "#\(number) of \(owner.name)" }
    deinit { print("card \(number) is gone") }
}

var john: Person? = Person(name: "John")
var unit4A: Apartment? = Apartment(unit: "4A")
john!.apartment = unit4A
unit4A!.tenant = john
john!.cards.append(Card(number: 11, owner: john!))
john!.cards.append(Card(number: 22, owner: john!))
print(john!.cards.map { $0.text }.joined(separator: "; "))

weak var watcher = john
print("watcher:", watcher?.name ?? "nil")
john = nil
print("watcher after john = nil:", watcher?.name ?? "nil")
unit4A = nil
print("watcher after unit4A = nil:", watcher?.name ?? "nil")

// closures and capture lists
final class Counter {
    var n = 0
    var onTick: (() -> Void)?
    func arm() {
        onTick = { [weak self] in
            guard let self else {
                print("counter vanished")
                return
            }
            self.n += 1
            print("tick \(self.n)")
        }
    }
    deinit { print("counter deinit at \(n)") }
}
var counter: Counter? = Counter()
counter!.arm()
let tick = counter!.onTick!
tick()
tick()
counter = nil
tick()

struct WeakBox<T: AnyObject> {
    weak var value: T?
}
var strong: [Apartment] = ["1", "2", "3"].map { Apartment(unit: $0) }
let boxes = strong.map { WeakBox(value: $0) }
strong.removeLast()
print(boxes.map { $0.value?.unit ?? "-" })
