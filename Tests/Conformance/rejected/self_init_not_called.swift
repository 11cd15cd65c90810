class A { var z = 1; init(z: Int) { self.z = z }
  convenience init(b: Bool) { if b { self.init(z: 1) } }
}
