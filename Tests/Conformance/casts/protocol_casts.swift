// Casting to protocols, compositions, class-bound existentials and metatypes.
protocol Flyer { var wingspan: Int { get } }
protocol Swimmer { func swim() -> String }
protocol Talker: AnyObject { func talk() -> String }
extension Swimmer { func swim() -> String { "paddles" } }

class Bird: Flyer {
    let wingspan: Int
    init(_ w: Int) { wingspan = w }
}
final class Duck: Bird, Swimmer, Talker {
    func talk() -> String { "quack" }
}
final class Penguin: Swimmer { func swim() -> String { "dives" } }
struct Plane: Flyer { let wingspan = 60 }
struct Submarine: Swimmer {}

let things: [Any] = [Bird(1), Duck(2), Penguin(), Plane(), Submarine(), "nothing"]
for t in things {
    var traits: [String] = []
    if let f = t as? any Flyer { traits.append("flies(\(f.wingspan))") }
    if let s = t as? any Swimmer { traits.append(s.swim()) }
    if let both = t as? any Flyer & Swimmer { traits.append("amphibious \(both.wingspan)") }
    if let k = t as? any Talker { traits.append(k.talk()) }
    if t is Bird & Swimmer { traits.append("swimming bird") }
    if type(of: t) is AnyClass { traits.append("class") }
    print(type(of: t), traits)
}

let flyer: any Flyer = Duck(3)
print(flyer is Bird, flyer is Duck, flyer is Plane, (flyer as? any Swimmer)?.swim() ?? "-", (flyer as! Duck).talk())
let obj: AnyObject = Penguin()
print(obj is Penguin, obj is any Flyer, (obj as? any Swimmer) != nil)

// metatypes
func make(_ t: Any.Type) -> String {
    switch t {
    case is Int.Type: "Int!"
    case is any Flyer.Type: "flyer type"
    case let b as any Defaulted.Type: "default \(b.init().text)"
    default: "\(t)"
    }
}
protocol Defaulted { init(); var text: String { get } }
struct Blank: Defaulted { var text: String { "blank" } }
print([Int.self, Plane.self, Duck.self, Blank.self, String.self].map { make($0 as! Any.Type) })
print(type(of: flyer) == Duck.self, type(of: flyer) == Bird.self, ObjectIdentifier(Bird.self) == ObjectIdentifier(type(of: Bird(0))))
let t: Bird.Type = Duck.self
print(t == Duck.self, t is Duck.Type, t)

// conditional conformance seen by dynamic casts
protocol Summable { func total() -> Int }
extension Int: Summable { func total() -> Int { self } }
extension Array: Summable where Element: Summable { func total() -> Int { map { $0.total() }.reduce(0, +) } }
extension Optional: Summable where Wrapped: Summable { func total() -> Int { self?.total() ?? 0 } }
let vs: [Any] = [5, [1, 2], [[3], [4]], ["x"], [Optional(6), nil] as [Int?], 2.5]
print(vs.map { ($0 as? any Summable)?.total() ?? -1 })

// up- and downcasting generics and functions
let f: (Bird) -> Int = { $0.wingspan }
let g: (Duck) -> Any = f
print(g(Duck(8)), f is (Bird) -> Int, (f as Any) is (Bird) -> Int, (f as Any) is (Int) -> Int)
