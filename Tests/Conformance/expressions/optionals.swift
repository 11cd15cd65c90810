// Optional handling in its many forms.
struct Room { var name: String; var window: Window? }
struct Window { var panes: Int; var open = false; mutating func toggle() -> Bool { open.toggle(); return open } }
struct House { var rooms: [Room] = []; var main: Room?; subscript(n: String) -> Room? { rooms.first { $0.name == n } } }

var h = House()
print(h.main?.window?.panes as Any, h.main?.name ?? "no main room")
h.main = Room(name: "hall", window: Window(panes: 4))
print(h.main?.window?.panes ?? 0, h.main?.window?.toggle() as Any, h.main!.window!.open)
h.main?.window?.panes += 2
print(h.main!.window!.panes)
h.rooms = [Room(name: "attic", window: nil), h.main!]
print(h["attic"]?.window == nil, h["hall"]?.window?.panes as Any, h["cellar"]?.name.count as Any)
if (h.main?.window?.panes = 9) != nil { print("assigned", h.main!.window!.panes) }
var empty = House()
if (empty.main?.name = "x") == nil { print("not assigned") }

// map, flatMap, compactMap, nil coalescing chain
print(Int("12").map { $0 * 2 } as Any, Int("z").map { $0 * 2 } as Any)
print("7".first.flatMap { $0.wholeNumberValue } as Any, Int("1").flatMap { $0 > 5 ? $0 : nil } as Any)
print(["1", "b", "3"].map { Int($0) }, ["1", "b", "3"].compactMap { Int($0) })
let first: Int? = nil, second: Int? = nil
print(first ?? second ?? 99)

// double optionals from dictionaries of optionals
var d: [String: Int?] = ["a": 1, "b": nil]
print(d["a"] as Any, d["b"] as Any, d["c"] as Any, d.count)
d["a"] = nil
d.updateValue(nil, forKey: "e")
print(d.keys.sorted())
if let inner = d["b"] { print("present, value", inner as Any) }

// comparison, switch, shorthand unwrapping
let x: Int? = 5
print(x == 5, x != nil, x.map { $0 > 3 } ?? false)
func f(_ a: Int?, _ b: String?) -> String {
    guard let a, let b else { return "missing" }
    return b + String(a)
}
print(f(1, "n"), f(nil, "n"), f(1, nil))
switch x {
case 5?: print("five")
case nil: print("nil")
default: print("other")
}
var opt: String? = "text"
if var o = opt { o += "!"; print(o, opt!) }
opt?.append("?")
print(opt ?? "", opt?.isEmpty == false, opt.debugDescription)
let iuo: Int! = 3
print(iuo + 1, type(of: iuo), iuo as Any)
print(opt.take() ?? "-", opt as Any)
while let n = [1, 2].randomElementOrNil(opt) { print(n); break }
extension Array { func randomElementOrNil(_ s: String?) -> Element? { s == nil ? first : nil } }
