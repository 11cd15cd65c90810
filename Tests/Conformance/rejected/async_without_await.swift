func f() async -> Int { 1 }
func g() async { let x = f(); print(x) }
