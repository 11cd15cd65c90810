func f(b: Bool) {
  var x: Int
  let g = { x + 1 }
  x = 1
  print(x, g())
}
