struct S { var a = [1] }
func make() -> S { S() }
make().a = [2]
