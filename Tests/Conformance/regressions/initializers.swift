// Inherited initializers, and what convenience initializers call.
class A { var n: String; init(n: String) { self.n = n }; convenience init() { self.init(n: "x") } }
class B: A { var q = 1 }
print(B().n)
class C: A { var q: Int; init(q: Int) { self.q = q; super.init(n: "c") } ; override convenience init(n: String) { self.init(q: 1) } }
print(C().n)
class D: C { var z = 1 }
print(D().n, D(n: "r").n, D(q: 3).q)
class Food { var name: String; init(name: String) { self.name = name }; convenience init() { self.init(name: "[Unnamed]") } }
class RecipeIngredient: Food { var quantity: Int
 init(name: String, quantity: Int) { self.quantity = quantity; super.init(name: name) }
 override convenience init(name: String) { self.init(name: name, quantity: 1) } }
class ListItem: RecipeIngredient { var bought = false }
let list = [ListItem(), ListItem(name: "Bacon"), ListItem(name: "Eggs", quantity: 6)]
for i in list { print(i.name, i.quantity, i.bought) }
