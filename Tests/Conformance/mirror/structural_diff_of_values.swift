struct Address { var street: String; var zip: Int }
struct Person {
    var name: String
    var age: Int
    var address: Address
    var nick: String?
    var scores: [Int]
}

struct Change: CustomStringConvertible {
    let path: String, old: String, new: String
    var description: String { "\(path): \(old) -> \(new)" }
}

func diff(_ old: Any, _ new: Any, path: String = "") -> [Change] {
    let (a, b) = (Mirror(reflecting: old), Mirror(reflecting: new))
    guard a.subjectType == b.subjectType, a.children.count == b.children.count, !a.children.isEmpty else {
        let (x, y) = ("\(old)", "\(new)")
        return x == y ? [] : [Change(path: path.isEmpty ? "." : path, old: x, new: y)]
    }
    return zip(a.children, b.children).enumerated().flatMap { i, pair in
        let (l, r) = pair
        let name = l.label.map { path.isEmpty ? $0 : "\(path).\($0)" } ?? "\(path)[\(i)]"
        return diff(l.value, r.value, path: name)
    }
}

let before = Person(name: "Kim", age: 30, address: Address(street: "Main", zip: 100), nick: nil, scores: [1, 2, 3])
var after = before
print("no changes:", diff(before, after).isEmpty)
after.age += 1
after.address.zip = 200
after.scores[1] = 20
after.nick = "K"
diff(before, after).forEach { print($0) }
after.scores.append(4)
after.nick = nil
print(diff(before, after).map(\.path))
print(diff(1, 2), diff((1, "a"), (1, "b")), diff([1: "x"], [1: "y"]).count)

func isOptional(_ v: Any) -> Bool { Mirror(reflecting: v).displayStyle == .optional }
for child in Mirror(reflecting: before).children where isOptional(child.value) { print("optional:", child.label!) }

func keyValues(_ v: Any) -> [String: String] {
    Dictionary(uniqueKeysWithValues: Mirror(reflecting: v).children.map { ($0.label ?? "", String(describing: $0.value)) })
}
print(keyValues(before.address).sorted { $0.key < $1.key }.map { $0 + "=" + $1 })
let total = Mirror(reflecting: (1, 2.5, 3, "x")).children.compactMap { $0.value as? Int }.reduce(0, +)
print(total, String(reflecting: Address.self), String(describing: Address.self), "\(type(of: before))")
