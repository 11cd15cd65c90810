// A protocol and a type that forgets a requirement.
protocol Shape {
    var area: Double { get }
    func describe() -> String
}

struct Square: Shape {
    let side: Double
    func describe() -> String {
        "a square of side \(side)"
    }
}

let square = Square(side: 4)
print(square.describe())
