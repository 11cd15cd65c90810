struct S {}
let s = S()
s.run()
