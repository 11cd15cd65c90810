struct Outer { private struct Inner { var x = 1 }; func f() -> Int { Inner().x } }
print(Outer().f())
let i = Outer.Inner()
