// Conforming existing types, recursive protocols, conditional conformance.
protocol Pretty {
    func pretty(_ indent: Int) -> String
}
extension Pretty {
    func pretty() -> String { pretty(0) }
    func pad(_ n: Int) -> String { String(repeating: "  ", count: n) }
}
extension Int: Pretty {
    func pretty(_ indent: Int) -> String { pad(indent) + String(self) }
}
extension String: Pretty {
    func pretty(_ indent: Int) -> String { pad(indent) + "\"" + self + "\"" }
}
extension Bool: Pretty {
    func pretty(_ indent: Int) -> String { pad(indent) + (self ? "yes" : "no") }
}
extension Array: Pretty where Element: Pretty {
    func pretty(_ indent: Int) -> String {
        if isEmpty { return pad(indent) + "[]" }
        let inner = map { $0.pretty(indent + 1) }.joined(separator: ",\n")
        return pad(indent) + "[\n" + inner + "\n" + pad(indent) + "]"
    }
}
extension Optional: Pretty where Wrapped: Pretty {
    func pretty(_ indent: Int) -> String {
        switch self {
        case .none: pad(indent) + "null"
        case .some(let w): w.pretty(indent)
        }
    }
}
extension Dictionary: Pretty where Key == String, Value: Pretty {
    func pretty(_ indent: Int) -> String {
        let rows = keys.sorted().map { k in
            pad(indent + 1) + k + ": " + self[k]!.pretty(indent + 1).drop(while: { $0 == " " })
        }
        return pad(indent) + "{\n" + rows.joined(separator: "\n") + "\n" + pad(indent) + "}"
    }
}

print(42.pretty())
print([1, 2].pretty())
print([[1], [], [2, 3]].pretty())
print((nil as Int?).pretty(), (Optional("x")).pretty(1))
print(["b": [true, false], "a": []].pretty())
print([1, nil, 3].pretty())

func check<T>(_ x: T) -> String { x is any Pretty ? "pretty" : "ugly" }
print(check(1), check(1.5), check([1]), check([1.5]), check(["k": 1]), check([1: 1]))

// Protocol with Self requirement and conformance of a tuple-like struct
protocol Monoid {
    static var identity: Self { get }
    func combined(_ other: Self) -> Self
}
extension Int: Monoid {
    static var identity: Int { 0 }
    func combined(_ other: Int) -> Int { self + other }
}
extension String: Monoid {
    static var identity: String { "" }
    func combined(_ other: String) -> String { self + other }
}
struct Pair<A, B> { var a: A; var b: B }
extension Pair: Monoid where A: Monoid, B: Monoid {
    static var identity: Pair { Pair(a: .identity, b: .identity) }
    func combined(_ o: Pair) -> Pair { Pair(a: a.combined(o.a), b: b.combined(o.b)) }
}
extension Sequence where Element: Monoid {
    func fold() -> Element { reduce(.identity) { $0.combined($1) } }
}
print([1, 2, 3].fold(), ["a", "b"].fold())
let folded = [Pair(a: 1, b: "x"), Pair(a: 2, b: "y")].fold()
print(folded.a, folded.b)
