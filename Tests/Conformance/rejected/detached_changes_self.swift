actor A { var n = 0
  func run() { Task.detached { self.n += 1 } } }
