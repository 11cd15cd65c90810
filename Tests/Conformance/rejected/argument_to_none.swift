class A {}
let a = A(x: 1)
