// Reading and writing through key paths.
struct Address { var street: String; var zip: Int }
struct Person {
    var name: String
    var age: Int
    var address: Address
    var nicknames: [String] = []
    var spouse: String?
    var initials: String { String(name.prefix(1)) }
}
var p = Person(name: "Ada", age: 36, address: Address(street: "Main", zip: 1234), spouse: "Will")
let nameKey = \Person.name
let zipKey: WritableKeyPath<Person, Int> = \.address.zip
print(p[keyPath: nameKey], p[keyPath: zipKey], p[keyPath: \.initials])
p[keyPath: zipKey] += 1
p[keyPath: nameKey] = "Augusta"
print(p.address.zip, p.name, p[keyPath: \.name.count])

// appending
let addr = \Person.address
let street = addr.appending(path: \.street)
print(p[keyPath: street], p[keyPath: street.appending(path: \.count)])

// optional chaining and subscripts in key paths
print(p[keyPath: \.spouse?.count] as Any, p[keyPath: \.nicknames.first] as Any)
p.nicknames = ["Countess", "A"]
print(p[keyPath: \.nicknames[1]], p[keyPath: \.nicknames[0].count])
p[keyPath: \.nicknames[0]] = "Lady"
print(p.nicknames)
let second = \[Int][1]
print([10, 20, 30][keyPath: second], ["a": 1][keyPath: \.["a"]] as Any)

// as functions
let people = [p, Person(name: "Bob", age: 20, address: Address(street: "Side", zip: 9)),
              Person(name: "Cy", age: 50, address: Address(street: "Oak", zip: 500))]
print(people.map(\.name), people.map(\.address.zip), people.compactMap(\.spouse))
print(people.filter(\.nicknames.isEmpty).map(\.initials))
let f: (Person) -> Int = \.age
print(f(p))

extension Sequence {
    func sorted<V: Comparable>(by key: KeyPath<Element, V>, descending: Bool = false) -> [Element] {
        sorted { descending ? $0[keyPath: key] > $1[keyPath: key] : $0[keyPath: key] < $1[keyPath: key] }
    }
    func sum<N: AdditiveArithmetic>(_ key: KeyPath<Element, N>) -> N {
        reduce(.zero) { $0 + $1[keyPath: key] }
    }
}
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.name.count, descending: true).map(\.name))
print(people.sum(\.age), people.sum(\.address.zip))
print(\Person.name == nameKey, \Person.name == \Person.address.street)
print(p[keyPath: \.self].age, [1, 2][keyPath: \.self])
