class A { var x: Int; var y: Int
  init() { x = 1; foo(); y = 2 }
  func foo() {} }
