func f(b: Bool) {
  var x: Int
  if b { x = 1 } else { return }
  print(x)
  let y: Int
  for i in 0..<3 { y = i }
}
