func show<T>(_ value: T) -> String { "\(T.self):\(value)" }

func describeAll<each T>(_ values: repeat each T) -> [String] {
    var out: [String] = []
    repeat out.append(show(each values))
    return out
}

func allEqual<each T: Equatable>(_ a: (repeat each T), _ b: (repeat each T)) -> Bool {
    for (l, r) in repeat (each a, each b) {
        guard l == r else { return false }
    }
    return true
}

func zipOptionals<each T>(_ values: repeat (each T)?) -> (repeat each T)? {
    for case nil in repeat (each values) as Any? { return nil }
    return (repeat (each values)!)
}

func apply<each A, R>(_ f: (repeat each A) -> R, to arguments: repeat each A) -> R { f(repeat each arguments) }

struct Validator<each Input> {
    let checks: (repeat (each Input) -> Bool)
    init(_ checks: repeat @escaping (each Input) -> Bool) { self.checks = (repeat each checks) }
    func failures(_ values: repeat each Input) -> [Int] {
        var out: [Int] = [], i = 0
        for (check, value) in repeat (each checks, each values) {
            if !check(value) { out.append(i) }
            i += 1
        }
        return out
    }
}

func count<each T>(_ items: repeat each T) -> Int {
    var n = 0
    for _ in repeat each items { n += 1 }
    return n
}

func mapPack<each T, U>(_ values: repeat each T, with f: (Any) -> U) -> [U] {
    var out: [U] = []
    for v in repeat each values { out.append(f(v)) }
    return out
}

print(describeAll(1, "two", 3.5, [true]))
print(describeAll().isEmpty, count(1, "a", nil as Int?))
print(allEqual((1, "a"), (1, "a")), allEqual((1, "a", 2.0), (1, "b", 2.0)))
if let (n, s) = zipOptionals(Optional(4), Optional("four")) { print(n, s) }
print(zipOptionals(Optional(4), nil as String?) == nil ? "incomplete" : "complete")
print(apply({ (a: Int, b: Int) in a * b }, to: 6, 7), apply({ (s: String) in s.count }, to: "hello"))
let form = Validator<String, Int, Double>({ !$0.isEmpty }, { 0...120 ~= $0 }, { $0.isFinite })
print(form.failures("Ada", 36, 1.5), form.failures("", 200, .infinity))
print(mapPack(1, "two", 3.0) { "\($0)".count })
