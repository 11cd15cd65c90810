func f(n: Int) -> String {
  let s: String
  switch n { case 0: s = "a"
   case 1: print("b")
   default: s = "c" }
  return s
}
