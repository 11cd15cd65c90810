// Wrappers in classes, inheritance, didSet on wrapped properties, key paths, bindings.
@propertyWrapper
@dynamicMemberLookup
struct Binding<Value> {
    let get: () -> Value
    let set: (Value) -> Void
    var wrappedValue: Value {
        get { get() }
        nonmutating set { set(newValue) }
    }
    var projectedValue: Binding<Value> { self }
    subscript<T>(dynamicMember k: WritableKeyPath<Value, T>) -> Binding<T> {
        Binding<T>(get: { wrappedValue[keyPath: k] }, set: { wrappedValue[keyPath: k] = $0 })
    }
}
@propertyWrapper
final class State<Value> {
    var wrappedValue: Value
    init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    var projectedValue: Binding<Value> {
        Binding(get: { self.wrappedValue }, set: { self.wrappedValue = $0 })
    }
}
struct Person { var name: String; var age: Int; var tags: [String] = [] }
struct Editor {
    @Binding var text: String
    func shout() { text = text.uppercased() + "!" }
}
struct Stepper {
    @Binding var n: Int
    let step: Int
    func up() { n += step }
}
final class Screen {
    @State var person = Person(name: "joe", age: 20)
    lazy var editor = Editor(text: $person.name)
    lazy var stepper = Stepper(n: $person.age, step: 5)
}
let screen = Screen()
screen.editor.shout()
screen.stepper.up()
screen.stepper.up()
print(screen.person)
screen.person.age = 1
screen.stepper.$n.wrappedValue *= 50
print(screen.person.age, screen.editor.text.count)
screen.$person.tags.wrappedValue.append("x")
print(screen.person.tags)

@propertyWrapper
struct Rounded {
    var wrappedValue: Double { didSet { wrappedValue = Rounded.fix(wrappedValue) } }
    init(wrappedValue: Double) { self.wrappedValue = Rounded.fix(wrappedValue) }
    static func fix(_ x: Double) -> Double { Double(Int(x * 10 + 0.5)) / 10 }
}
class Base {
    @Rounded var x = 1.26 {
        willSet { print("will \(newValue)") }
        didSet { print("did \(oldValue) -> \(x)") }
    }
    func poke() { x += 0.13 }
}
final class Derived: Base {
    @Rounded var y = 9.99
    override func poke() {
        super.poke()
        y = x * 2
    }
}
let d = Derived()
d.poke()
print(d.x, d.y)
let k: ReferenceWritableKeyPath<Derived, Double> = \.y
d[keyPath: k] = 3.33
print(d.y, [d].map(\.x))
