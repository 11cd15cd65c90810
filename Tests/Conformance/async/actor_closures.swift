actor Q { var xs: [Int] = []
  func each(_ f: (Int) -> Void) { for x in xs { f(x) } }
  func add(_ x: Int) { xs.append(x) }
  func run() async -> Int {
    let ys = xs.map { $0 + xs.count }
    let t = Task { xs.append(9); return xs.count }
    return await t.value + ys.count
  }
  func later() -> Task<Int, Never> { Task { self.xs.count } }
}
let q = Q()
await q.add(1)
print(await q.run(), await q.later().value)
