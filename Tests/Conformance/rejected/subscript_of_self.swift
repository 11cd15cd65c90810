struct S { var a = [1]; func f() { a[0] = 2 } }
