// Key paths for a fluent builder, validation rules and property mapping.
struct Style {
    var font = "Serif"
    var size = 10
    var bold = false
    var margins = Insets()
    struct Insets: Equatable { var left = 0, right = 0 }
}
protocol Settable {}
extension Settable {
    func setting<V>(_ k: WritableKeyPath<Self, V>, to v: V) -> Self {
        var copy = self
        copy[keyPath: k] = v
        return copy
    }
    func modifying<V>(_ k: WritableKeyPath<Self, V>, _ f: (inout V) -> Void) -> Self {
        var copy = self
        f(&copy[keyPath: k])
        return copy
    }
}
extension Style: Settable {}
let base = Style()
let title = base.setting(\.size, to: 24).setting(\.bold, to: true).modifying(\.margins) { $0.left += 4 }
    .modifying(\.size) { $0 *= 2 }
print(title)
print(base)

struct Rule<Root> {
    let message: String
    let check: (Root) -> Bool
    init<V: Comparable>(_ k: KeyPath<Root, V>, in r: ClosedRange<V>, _ m: String) {
        message = m
        check = { r.contains($0[keyPath: k]) }
    }
    init(_ k: KeyPath<Root, Bool>, _ m: String) {
        message = m
        check = { $0[keyPath: k] }
    }
}
let rules: [Rule<Style>] = [
    Rule(\.size, in: 8...32, "size out of range"),
    Rule(\.margins.left, in: 0...2, "left margin"),
    Rule(\.bold, "must be bold"),
]
for s in [base, title] { print(rules.filter { !$0.check(s) }.map(\.message)) }

struct Lens<Whole, Part> {
    let key: WritableKeyPath<Whole, Part>
    func over(_ f: @escaping (Part) -> Part) -> (Whole) -> Whole {
        { w in
            var w = w
            w[keyPath: key] = f(w[keyPath: key])
            return w
        }
    }
    static func >>> <Sub>(a: Lens, b: Lens<Part, Sub>) -> Lens<Whole, Sub> {
        Lens<Whole, Sub>(key: a.key.appending(path: b.key))
    }
}
infix operator >>>: AdditionPrecedence
let left = Lens(key: \Style.margins) >>> Lens(key: \Style.Insets.left)
print([1, 2].map { base.setting(\.margins.left, to: $0) }.map(left.over { $0 * 100 }).map(\.margins.left))

// heterogeneous list of partial key paths
let keys: [(String, PartialKeyPath<Style>)] = [("font", \.font), ("size", \.size), ("right", \.margins.right)]
for (n, k) in keys { print(n, title[keyPath: k], type(of: title[keyPath: k])) }
for k in [\Style.font, \Style.size, \Style.margins] as [PartialKeyPath<Style>] {
    switch k {
    case \Style.size: print("size key")
    case let w as WritableKeyPath<Style, String>: print("string key", base[keyPath: w])
    default: print("other key")
    }
}
