enum Metres {}
enum Feet {}

struct Length<Unit> {
    var value: Double
    static func + (a: Length, b: Length) -> Length {
        Length(value: a.value + b.value)
    }
}

let a = Length<Metres>(value: 2)
let b = Length<Metres>(value: 3)
let c = Length<Feet>(value: 10)
print((a + b).value)
let sum: Length<Metres> = c
print(sum.value)
