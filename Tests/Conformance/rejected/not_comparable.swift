// Sorting people.
struct Person {
    let name: String
    let age: Int
}

let people = [
    Person(name: "Ann", age: 40),
    Person(name: "Bob", age: 25),
]
let ordered = people.sorted()
for person in ordered {
    print(person.name)
}
