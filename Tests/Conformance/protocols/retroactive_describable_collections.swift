protocol Summarizable {
    var summary: String { get }
}

extension Int: Summarizable { var summary: String { "int \(self)" } }
extension String: Summarizable { var summary: String { "text of \(count)" } }
extension Bool: Summarizable { var summary: String { self ? "yes" : "no" } }

extension Array: Summarizable where Element: Summarizable {
    var summary: String { "[" + map(\.summary).joined(separator: "; ") + "]" }
}

extension Optional: Summarizable where Wrapped: Summarizable {
    var summary: String { map { "some \($0.summary)" } ?? "none" }
}

extension Dictionary: Summarizable where Key: Comparable & Summarizable, Value: Summarizable {
    var summary: String {
        sorted { $0.key < $1.key }.map { "\($0.key.summary) => \($0.value.summary)" }.joined(separator: ", ")
    }
}

struct Pair<A, B> { let a: A, b: B }
extension Pair: Summarizable where A: Summarizable, B: Summarizable {
    var summary: String { "<\(a.summary) | \(b.summary)>" }
}
extension Pair: Equatable where A: Equatable, B: Equatable {}

func show(_ things: any Summarizable...) { things.forEach { print($0.summary) } }

show(42, "hello", true)
show([1, 2, 3], ["a", "bcd"], [[true], [], [false, true]])
show(Optional(5), String?.none, [Optional(1), nil])
show(["b": 2, "a": 1], [3: ["x"], 1: []])
show(Pair(a: 1, b: "two"), Pair(a: [1], b: Pair(a: true, b: false)))
print(Pair(a: 1, b: "x") == Pair(a: 1, b: "x"), Pair(a: [1.5], b: 2) == Pair(a: [1.0], b: 2))

let mixed: [Any] = [1, 2.5, "s", [4, 5], Pair(a: 0, b: 0)]
for item in mixed {
    if let s = item as? any Summarizable {
        print("can:", s.summary)
    } else {
        print("cannot: \(type(of: item))")
    }
}
