struct S { var n: Int { 1 } }
var s = S()
s.n += 1
