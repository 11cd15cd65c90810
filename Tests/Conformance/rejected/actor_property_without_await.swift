actor A { var n = 0 }
func f(_ a: A) async -> Int { let x = a.n; return x }
