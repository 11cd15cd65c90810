class A { private(set) var n = 0 }
let a = A()
a.n = 2
