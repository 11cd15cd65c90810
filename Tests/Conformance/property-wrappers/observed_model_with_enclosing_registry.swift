final class Registry {
    static let shared = Registry()
    private(set) var defaults: [String: Any] = [:]
    private(set) var writes = 0
    func set(_ v: Any, _ key: String) { defaults[key] = v; writes += 1 }
    func get(_ key: String) -> Any? { defaults[key] }
}

@propertyWrapper
struct Stored<Value> {
    let key: String
    let defaultValue: Value
    init(wrappedValue: Value, _ key: String) { self.key = key; defaultValue = wrappedValue }
    var wrappedValue: Value {
        get { Registry.shared.get(key) as? Value ?? defaultValue }
        nonmutating set { Registry.shared.set(newValue, key) }
    }
    var projectedValue: Key { Key(name: key, isSet: Registry.shared.get(key) != nil) }
    struct Key { let name: String, isSet: Bool }
}

@propertyWrapper
struct Observed<Value: Equatable> {
    var wrappedValue: Value {
        didSet { if wrappedValue != oldValue { handlers.forEach { $0(oldValue, wrappedValue) } } }
    }
    private var handlers: [(Value, Value) -> Void] = []
    init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    var projectedValue: Self { get { self } set { self = newValue } }
    mutating func onChange(_ h: @escaping (Value, Value) -> Void) { handlers.append(h) }
}

@propertyWrapper
struct Uppercase { 
    var wrappedValue: String { didSet { wrappedValue = wrappedValue.uppercased() } }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue.uppercased() }
}

enum Preferences {
    @Stored("theme") static var theme = "light"
    @Stored("font.size") static var fontSize = 12
}

final class Document {
    @Observed var title = "draft"
    @Observed @Uppercase var code: String = "abc"
    var changeLog: [String] = []
    init() {
        $title.onChange { [unowned self] in changeLog.append("\($0)->\($1)") }
    }
}
extension Uppercase: Equatable {}

print(Preferences.theme, Preferences.fontSize, Preferences.$theme.isSet)
Preferences.theme = "dark"
Preferences.fontSize += 2
print(Preferences.theme, Preferences.fontSize, Preferences.$theme.isSet, Preferences.$fontSize.name)
print(Registry.shared.writes, Registry.shared.defaults.keys.sorted())
Registry.shared.set("oops", "font.size")
print(Preferences.fontSize)

let doc = Document()
doc.title = "final"
doc.title = "final"
doc.title += " v2"
print(doc.changeLog)
doc.code = "xyz"
doc.code += "!"
print(doc.code)
