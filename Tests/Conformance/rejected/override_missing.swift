// Animals and their sounds.
class Animal {
    init() {}

    func sound() -> String {
        "..."
    }
}

class Dog: Animal {
    func sound() -> String {
        "Woof"
    }
}

let animals = [Animal(), Dog()]
for animal in animals {
    print(animal.sound())
}
