// Values declared as T!.
let assumed: String! = "x"
let implicit: String = assumed
print(implicit, assumed.count)
var iuo: Int! = 5
iuo += 1
let z = iuo + 1
let o = iuo
print(z, o as Any)
func f(_ x: Int!) -> Int! { x }
let w: Int = f(3)
print(w, f(4) as Any)
class V { var label: String!; var items: [Int]!; init() {} 
 func setup() { label = "hi"; items = [1]; items.append(2); items[0] = 9 } }
let v = V()
print(v.label == nil, v.items as Any)
v.setup()
print(v.label.count, v.items.map { $0 + 1 }, v.label + "!", v.items[1])
if let l = v.label { print(l) }
print(v.items?.count ?? 0, v.label ?? "none")
iuo = nil
print(iuo as Any, iuo == nil)
let q: Int? = v.items.first
print("\(v.label!)", q!)
func g(s: String) { print(s) }
g(s: v.label)
let t = v.label.uppercased()
print(t)
