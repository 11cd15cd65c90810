func length(_ x: Any) -> Int { (x as? any Collection)?.count ?? 1 }
print(length([1, 2]), length("abc"), length(5))
let c: any Collection = [1, 2, 3]
print(c.count, c.isEmpty)
protocol K { associatedtype V; static var d: V { get } }
struct A: K { static var d: Double { 3 } }
struct T: K { static var d: [String] { [] } }
struct Env {
  var v: [ObjectIdentifier: Any] = [:]
  subscript<T: K>(key: T.Type) -> T.V { 
     get { v[ObjectIdentifier(key)] as? T.V ?? key.d } 
     set { v[ObjectIdentifier(key)] = newValue } }
}
var e = Env()
print(e[A.self])
e[A.self] += 10
e[T.self].append("a")
print(e[A.self], e[T.self])
