// Wrapper around a class; lazily computed; observers with closures; local wrapped variables.
@propertyWrapper
struct Lazily<T> {
    private var storage: T?
    private let make: () -> T
    init(wrappedValue: @autoclosure @escaping () -> T) { make = wrappedValue }
    var wrappedValue: T {
        mutating get {
            if let s = storage { return s }
            let v = make()
            storage = v
            return v
        }
        set { storage = newValue }
    }
    var projectedValue: Bool { storage != nil }
    mutating func reset() { storage = nil }
}
func expensive(_ n: Int) -> Int {
    print("computing \(n)")
    return n * n
}
struct Model {
    @Lazily var square = expensive(12)
    mutating func clear() { _square.reset() }
}
var m = Model()
print(m.$square, m.square, m.square, m.$square)
m.square = 5
print(m.square)
m.clear()
print(m.square)

@propertyWrapper
final class Observed<T: Equatable> {
    private var value: T
    private var observers: [(T, T) -> Void] = []
    init(wrappedValue: T) { value = wrappedValue }
    var wrappedValue: T {
        get { value }
        set {
            let old = value
            value = newValue
            if old != newValue { observers.forEach { $0(old, newValue) } }
        }
    }
    var projectedValue: Observed<T> { self }
    func onChange(_ f: @escaping (T, T) -> Void) { observers.append(f) }
}
struct Settings {
    @Observed var volume = 5
    @Observed var name = "default"
}
let s = Settings()           // reference wrapper: nonmutating set through a let
var changes: [String] = []
s.$volume.onChange { changes.append("\($0)->\($1)") }
s.$volume.onChange { if $1 > 10 { changes.append("loud") } }
s.volume = 7
s.volume = 7
s.volume += 10
print(s.volume, changes, s.name)
let copy = s
copy.volume = 0
print(s.volume, changes.last!)

func local() -> [Int] {
    @Lazily var t = expensive(3)
    var out: [Int] = [1]
    out.append(t)
    t = 100
    out.append(t)
    return out
}
print(local())

@propertyWrapper
struct Capitalised {
    var wrappedValue: String { didSet { wrappedValue = Self.fix(wrappedValue) } }
    init(wrappedValue: String) { self.wrappedValue = Self.fix(wrappedValue) }
    static func fix(_ s: String) -> String { s.prefix(1).uppercased() + s.dropFirst().lowercased() }
}
func greet(@Capitalised _ name: String, times n: Int = 1) -> String {
    Array(repeating: "Hi " + name, count: n).joined(separator: ", ")
}
print(greet("aLICE"), "/", greet("bob", times: 2))
