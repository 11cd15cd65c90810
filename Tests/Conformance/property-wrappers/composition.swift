// Composed wrappers, generic storage, static wrapped properties and type constraints.
@propertyWrapper
struct Logged<T> {
    private var v: T
    let label: String
    init(wrappedValue: T, _ label: String = "value") {
        v = wrappedValue
        self.label = label
        print("init \(label) = \(wrappedValue)")
    }
    var wrappedValue: T {
        get {
            print("get \(label)")
            return v
        }
        set {
            print("set \(label) = \(newValue)")
            v = newValue
        }
    }
}
@propertyWrapper
struct NonNegative<T: SignedNumeric & Comparable> {
    private var v: T
    init(wrappedValue: T) { v = max(0, wrappedValue) }
    var wrappedValue: T {
        get { v }
        set { v = max(0, newValue) }
    }
}
struct Tank {
    @Logged("litres") @NonNegative var litres = 10
    @NonNegative var pressure = -2.5
    @Logged var tag: String? = nil
}
var t = Tank()
t.litres -= 25
print(t.litres, t.pressure)
t.tag = "A"
print(t.tag ?? "none")

// a keyed store behind a wrapper, shared by instances
final class Store {
    static let shared = Store()
    var data: [String: Any] = [:]
}
@propertyWrapper
struct Stored<T> {
    let key: String
    let fallback: T
    init(wrappedValue: T, key: String) {
        self.key = key
        fallback = wrappedValue
    }
    var wrappedValue: T {
        get { Store.shared.data[key] as? T ?? fallback }
        nonmutating set { Store.shared.data[key] = newValue }
    }
    var projectedValue: Self { self }
    func remove() { Store.shared.data[key] = nil }
}
enum Prefs {
    @Stored(key: "theme") static var theme = "light"
    @Stored(key: "runs") static var runs = 0
}
Prefs.runs += 1
Prefs.runs += 1
Prefs.theme = "dark"
print(Prefs.theme, Prefs.runs, Store.shared.data.keys.sorted())
Prefs.$theme.remove()
print(Prefs.theme, Store.shared.data.count)

// wrapper with a default initialiser and Equatable synthesis
@propertyWrapper
struct DefaultEmpty<T: RangeReplaceableCollection & Equatable>: Equatable {
    var wrappedValue = T()
}
struct Doc: Equatable {
    @DefaultEmpty var lines: [String]
    @DefaultEmpty var title: String
}
var d = Doc()
print(d.lines, d.title.isEmpty, d == Doc())
d.lines.append("x")
print(d == Doc(), d.lines)
