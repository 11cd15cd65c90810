struct A { private init() {}; static let shared = A() }
let a = A()
