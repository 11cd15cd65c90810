struct P { var x: Int; var y: Int }
func f(b: Bool) {
  var p: P
  p.x = 1
  print(p.x)
}
