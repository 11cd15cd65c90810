struct L { var id = 3 }
class F { var l: L! = L(); var d: String! { get { "x" } set { print("set", newValue as Any) } } }
let f = F()
print(f.l.id, f.d.count)
f.l = Optional(L(id: 4))
print(f.l.id, f.l!.id)
f.d = "q"
f.d = nil
let x: Int! = 5
print(x + 1)
let y = f.l
print(y as Any)
func t(_ l: L) { print(l) }
t(f.l)
f.l.id = 9; print(f.l.id)
final class Link { var next: Link!; var name: String! }
let link = Link(), other = Link(), word = "w"
link.next = other
link.name = word
other.name = link.name + "x"
print(link.next.name!, link.name.count, other.next == nil)
var count: Int! = nil
let three = 3
count = three
print(count + 1, count as Any)
