class A { var z = 1; init(z: Int) { self.z = z }; func foo() {} }
class B: A { var x: Int
  init() { x = 1; foo(); super.init(z: 1) } }
