let size = 800
var inside = 0
for y in 0..<size {
  for x in 0..<size {
    let cr = 3.0 * Double(x) / Double(size) - 2.0
    let ci = 2.0 * Double(y) / Double(size) - 1.0
    var zr = 0.0
    var zi = 0.0
    var n = 0
    while n < 100 && zr * zr + zi * zi < 4.0 {
      let next = zr * zr - zi * zi + cr
      zi = 2.0 * zr * zi + ci
      zr = next
      n += 1
    }
    if n == 100 { inside += 1 }
  }
}
print(inside)
