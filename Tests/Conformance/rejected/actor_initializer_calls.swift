actor A { var n = 0
 init() { up() }
 func up() { n += 1 } }
