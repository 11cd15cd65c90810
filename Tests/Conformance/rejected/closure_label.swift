let f = { (a: Int) -> Int in a + 1 }
print(f(a: 1))
