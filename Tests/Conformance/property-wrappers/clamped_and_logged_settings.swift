@propertyWrapper
struct Clamped<Value: Comparable> {
    private var value: Value
    let range: ClosedRange<Value>
    private(set) var rejections = 0

    init(wrappedValue: Value, _ range: ClosedRange<Value>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }

    var wrappedValue: Value {
        get { value }
        set {
            if !range.contains(newValue) { rejections += 1 }
            value = min(max(newValue, range.lowerBound), range.upperBound)
        }
    }
    var projectedValue: Int { rejections }
}

@propertyWrapper
struct Trimmed {
    private var text = ""
    var wrappedValue: String {
        get { text }
        set { text = newValue.split(separator: " ").joined(separator: " ") }
    }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue }
}

@propertyWrapper
final class History<T> {
    private(set) var values: [T]
    var wrappedValue: T {
        get { values.last! }
        set { values.append(newValue) }
    }
    var projectedValue: History<T> { self }
    init(wrappedValue: T) { values = [wrappedValue] }
    func undo() { if values.count > 1 { values.removeLast() } }
}

struct Player {
    @Trimmed var name: String
    @Clamped(0...100) var health = 150
    @Clamped(-1.0...1.0) var balance: Double = 0
    @History var level = 1

    mutating func hit(_ damage: Int) { health -= damage }
}

var p = Player(name: "  Sir   Robin ")
print("[\(p.name)]", p.health, p.$health)
p.hit(30)
p.hit(500)
p.health += 20
p.balance = -7.5
print(p.health, p.$health, p.balance, p.$balance)
p.level = 2
p.level += 3
print(p.level, p.$level.values)
p.$level.undo()
print(p.level)
p.name += "  the   Brave"
print(p.name)
var copy = p
copy.health = 1
copy.level = 99
print(p.health, copy.health, p.level, copy.level)

func volume(@Clamped(0...11) _ level: Int) -> Int { level }
func compute() -> Int {
    @Clamped(1...6) var die = 9
    die -= 2
    return die * 10 + $die
}
print(compute())
