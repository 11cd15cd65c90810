actor A { var n = 0; func up() { n += 1 } }
let a = A()
a.up()
