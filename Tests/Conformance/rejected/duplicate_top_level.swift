func f(a: Int) {}
func f(a: Int) {}
