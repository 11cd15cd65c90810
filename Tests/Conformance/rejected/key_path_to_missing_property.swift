struct City {
    let name: String
    let population: Int
}

let cities = [City(name: "Oslo", population: 709_037), City(name: "Bergen", population: 291_940)]
let names = cities.map(\.title)
print(names)

let total = cities.map(\.population).reduce(0, +)
print(total)
