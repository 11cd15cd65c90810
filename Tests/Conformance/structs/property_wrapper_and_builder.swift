// Property wrappers, mutating protocols on structs, fluent building.
@propertyWrapper
struct Clamped {
    private var value: Int
    let range: ClosedRange<Int>
    private(set) var projectedValue = false
    var wrappedValue: Int {
        get { value }
        set {
            projectedValue = !range.contains(newValue)
            value = min(max(newValue, range.lowerBound), range.upperBound)
        }
    }
    init(wrappedValue: Int, _ range: ClosedRange<Int>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
}
@propertyWrapper
struct Trimmed {
    var wrappedValue: String { didSet { wrappedValue = Trimmed.strip(wrappedValue) } }
    init(wrappedValue: String) { self.wrappedValue = Trimmed.strip(wrappedValue) }
    static func strip(_ s: String) -> String {
        String(s.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
struct Player {
    @Clamped(0...100) var health = 150
    @Clamped(1...10) var level: Int = 1
    @Trimmed var name: String
}
var p = Player(name: "  Zed ")
print("[\(p.name)]", p.health, p.level, p.$health)
p.health -= 130
p.level += 3
p.name = " Zoe  "
print("[\(p.name)]", p.health, p.level, p.$health, p.$level)

struct Query {
    private var parts: [String] = []
    private var cap: Int?
    func adding(_ part: String) -> Query {
        var q = self
        q.parts.append(part)
        return q
    }
    func filter(_ c: String) -> Query { adding("WHERE \(c)") }
    func order(by c: String) -> Query { adding("ORDER BY \(c)") }
    func limit(_ n: Int) -> Query {
        var q = self
        q.cap = n
        return q
    }
    var text: String { (["SELECT *"] + parts + (cap.map { ["LIMIT \($0)"] } ?? [])).joined(separator: " ") }
}
let base = Query().filter("age > 3")
print(base.order(by: "name").limit(5).text)
print(base.text)
struct Temperature {
    var celsius: Double
    init(fahrenheit f: Double) { celsius = (f - 32) / 1.8 }
    init(kelvin k: Double) { celsius = k - 273.15 }
    init(_ c: Double) { celsius = c }
}
print(Temperature(fahrenheit: 212).celsius, Temperature(kelvin: 300.15).celsius, Temperature(37).celsius)
