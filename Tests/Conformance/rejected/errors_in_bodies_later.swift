func f() -> Int {
  let x: Int = "a"
  return x
}
struct S {
  func g() { let y: Int = "b" }
  var z: Int = "c"
}
let x: Int = "d"
[1].map { (q: Int) in let r: Int = "e" }
class A { var n: Int }
func h() -> Int { }
