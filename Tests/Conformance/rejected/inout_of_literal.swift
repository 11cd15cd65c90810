func f(x: inout Int) { x += 1 }
f(x: 3)
