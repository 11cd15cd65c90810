// Mirror: walking children of structs, enums, tuples, collections, classes.
struct Point { var x = 1, y = 2.5 }
struct Config {
    let name: String
    var size: Int?
    var origin: Point
    let tags: [String]
    var computed: Int { 5 }
    static let ignored = 1
}
let c = Config(name: "cfg", size: nil, origin: Point(), tags: ["a", "b"])
let m = Mirror(reflecting: c)
print(m.children.count, m.displayStyle!, m.subjectType)
for child in m.children { print(child.label ?? "-", "=", child.value, type(of: child.value)) }

enum Shape { case dot, circle(Double), rect(w: Int, h: Int) }
for s in [Shape.dot, .circle(2), .rect(w: 3, h: 4)] {
    let m = Mirror(reflecting: s)
    print(m.displayStyle!, m.children.count, m.children.first?.label ?? "none", m.children.first?.value ?? "-")
}
class Base { let id: Int; init(id: Int = 7) { self.id = id } }
final class Derived: Base { var name = "d"; weak var parent: Base?; init() { super.init(id: 7) } }
let dm = Mirror(reflecting: Derived())
print(dm.displayStyle!, dm.children.map { $0.label! }, dm.superclassMirror!.children.map { "\($0.label!)=\($0.value)" }, dm.superclassMirror!.superclassMirror == nil)
print(Mirror(reflecting: (1, "two", name: 3)).children.map { "\($0.label!):\($0.value)" })
print(Mirror(reflecting: [10, 20]).children.map { "\($0.label ?? "nil"):\($0.value)" }, Mirror(reflecting: [10]).displayStyle!)
print(Mirror(reflecting: Optional(3)).displayStyle!, Mirror(reflecting: Optional(3)).children.first!.label!, Mirror(reflecting: Int?.none).children.count)
print(Mirror(reflecting: ["k": 1]).displayStyle!, Mirror(reflecting: Set([1])).displayStyle!, Mirror(reflecting: 5).displayStyle as Any)
if let pair = Mirror(reflecting: ["k": 1]).children.first?.value as? (key: String, value: Int) { print(pair.key, pair.value) }

// generic deep dump
func describe(_ v: Any, _ depth: Int = 0) {
    let pad = String(repeating: " ", count: depth * 2)
    let m = Mirror(reflecting: v)
    if m.children.isEmpty { print(pad + "\(v)"); return }
    print(pad + "\(m.subjectType)")
    for (label, value) in m.children {
        if let label { print(pad + " ." + label) }
        describe(value, depth + 1)
    }
}
describe(c)

// custom mirror and descendant paths
struct Secret: CustomReflectable {
    let user = "root", password = "hunter2"
    var customMirror: Mirror { Mirror(self, children: ["user": user, "password": "****"], displayStyle: .struct) }
}
print(Mirror(reflecting: Secret()).children.map { "\($0.label!)=\($0.value)" })
print(Mirror(reflecting: c).descendant("origin", "y") as Any, Mirror(reflecting: c).descendant("tags", 1) as Any, Mirror(reflecting: c).descendant("zzz") as Any)
print(Mirror(reflecting: c).children.dropFirst().first!.label!)
