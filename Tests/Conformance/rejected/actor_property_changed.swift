actor A { var n = 0 }
let a = A()
await a.n += 1
