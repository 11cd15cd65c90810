func g(_ x: inout Int) {}
func f(b: Bool) {
  var x: Int
  g(&x)
}
