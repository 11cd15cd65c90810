@propertyWrapper
struct Cached<Value> {
    private let compute: () -> Value
    private var stored: Value?
    init(_ compute: @escaping () -> Value) { self.compute = compute }
    init(wrappedValue: @autoclosure @escaping () -> Value) { compute = wrappedValue }
    var wrappedValue: Value {
        mutating get {
            if let stored { return stored }
            let v = compute()
            stored = v
            return v
        }
    }
    var projectedValue: Cached { get { self } set { self = newValue } }
    var isLoaded: Bool { stored != nil }
    mutating func invalidate() { stored = nil }
}

@propertyWrapper
struct Validated<Value> {
    struct Rule { let name: String; let check: (Value) -> Bool }
    var wrappedValue: Value
    let rules: [Rule]
    init(wrappedValue: Value, _ rules: Rule...) { self.wrappedValue = wrappedValue; self.rules = rules }
    var projectedValue: [String] { rules.filter { !$0.check(wrappedValue) }.map(\.name) }
}

extension Validated.Rule where Value == String {
    static var notEmpty: Self { .init(name: "not empty") { !$0.isEmpty } }
    static func max(_ n: Int) -> Self { .init(name: "at most \(n)") { $0.count <= n } }
}
extension Validated.Rule where Value: BinaryInteger {
    static var positive: Self { .init(name: "positive") { $0 > 0 } }
    static var even: Self { .init(name: "even") { $0.isMultiple(of: 2) } }
}

@propertyWrapper
struct Default<T> {
    var wrappedValue: T?
    let fallback: T
    init(wrappedValue: T? = nil, _ fallback: T) { self.wrappedValue = wrappedValue; self.fallback = fallback }
    var projectedValue: T { wrappedValue ?? fallback }
}

var computed = 0
struct Form {
    @Validated(.notEmpty, .max(5)) var code = ""
    @Validated(.positive, .even) var quantity = -3
    @Default("guest") var user: String?
    @Cached({ computed += 1; return (1...10).reduce(1, *) }) var factorial: Int
    var isValid: Bool { $code.isEmpty && $quantity.isEmpty }
}

var form = Form()
print(form.$code, form.$quantity, form.isValid)
form.code = "ABCDEFG"
form.quantity = 4
print(form.$code, form.$quantity, form.isValid)
form.code = "AB"
print(form.isValid, form.$user, form.user as Any)
form.user = "ida"
print(form.$user)
print(form.$factorial.isLoaded, form.factorial, form.factorial, "computed", computed)
form.$factorial.invalidate()
print(form.factorial, "computed", computed, form.$factorial.isLoaded)
let other = Form(code: "Z", quantity: 2)
print(other.isValid, other.$user)
