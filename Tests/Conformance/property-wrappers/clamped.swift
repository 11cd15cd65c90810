// Wrappers with init arguments, projected values and private storage.
@propertyWrapper
struct Clamped<V: Comparable> {
    private var value: V
    let range: ClosedRange<V>
    private(set) var projectedValue = false      // was the last write clamped?
    init(wrappedValue: V, _ range: ClosedRange<V>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
        projectedValue = value != wrappedValue
    }
    var wrappedValue: V {
        get { value }
        set {
            value = min(max(newValue, range.lowerBound), range.upperBound)
            projectedValue = value != newValue
        }
    }
}
struct Player {
    @Clamped(0...100) var health = 120
    @Clamped(1...10) var level: Int = 3
    @Clamped(wrappedValue: 0.5, 0...1) var luck: Double
    var name: String
}
var p = Player(name: "Zed")
print(p.health, p.$health, p.level, p.$level, p.luck)
p.level += 20
p.health -= 250
print(p.health, p.$health, p.level, p.$level)
p.luck = 0.75
print(p.luck, p.$luck)
let q = Player(health: 7, level: 99, name: "Q")
print(q.health, q.level, q.$level, q.name)

@propertyWrapper
struct Trimmed {
    private var text = ""
    var wrappedValue: String {
        get { text }
        set {
            var s = Substring(newValue)
            while s.first == " " { s.removeFirst() }
            while s.last == " " { s.removeLast() }
            text = String(s)
        }
    }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue }
}
@propertyWrapper
struct History<T> {
    private(set) var values: [T]
    init(wrappedValue: T) { values = [wrappedValue] }
    var wrappedValue: T {
        get { values.last! }
        set { values.append(newValue) }
    }
    var projectedValue: History<T> {
        get { self }
        set { self = newValue }
    }
    mutating func undo() { if values.count > 1 { values.removeLast() } }
}
struct Form {
    @Trimmed var title: String
    @History var colour = "red"
    func internals() -> Int { _colour.values.count }
}
var f = Form(title: "  hello world ")
print("[\(f.title)]")
f.title = " x "
f.colour = "green"
f.colour = "blue"
print("[\(f.title)]", f.colour, f.$colour.values, f.internals())
f.$colour.undo()
print(f.colour)
