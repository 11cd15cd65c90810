var a: Int? = 5
let b: Int? = nil
print(a ?? 0, b ?? 7, a! + 1)
if let a { print("a is", a) }
if let x = a, let y = b { print(x, y) } else { print("no") }
struct Address { var street: String; var number: Int? }
class Person {
  var address: Address?; var friend: Person?; let name: String
  init(_ name: String) { self.name = name }
  func hello() -> String { "I am \(name)" }
}
let p = Person("Bo")
print(p.address?.street ?? "none", p.friend?.name as Any)
p.address = Address(street: "Main", number: nil)
p.address?.number = 12
p.address?.number! += 1
print(p.address?.number as Any, p.address!.street.count)
p.friend = Person("Cy")
print(p.friend?.hello() ?? "-", p.friend?.friend?.hello() ?? "-")
let names: [String?] = ["x", nil, "y"]
for case let n? in names { print(n) }
print(names.compactMap { $0 })
print(a.map { $0 * 2 } as Any, b.map { $0 * 2 } as Any, a.flatMap { $0 > 3 ? "big" : nil } as Any)
a = nil
print(a == nil, a as Any)
let nested: Int?? = .some(nil)
print(nested as Any, nested == nil)
switch b {
case .none: print("none");
case .some(let v): print(v)
}
let d = ["k": [1, 2]]
print(d["k"]?.first as Any, d["z"]?.first as Any, d["k"]?[1] ?? 0)
print(Int("42")! + 1, Int("x") as Any)
func f(_ x: Int?) -> String { guard let x = x else { return "nil" }; return "\(x)" }
print(f(1), f(nil))
var arr: [Int]? = [1]
arr?.append(2)
print(arr!)
let t: (Int, String)? = (1, "a")
if let (n, s) = t { print(n, s) }
print(p.address.map { $0.street } ?? "x")
