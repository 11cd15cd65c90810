func f(x: inout Int) { x += 1 }
let n = 1
f(x: &n)
