func work(_ n: Int) -> Int { n }
let r = await withTaskGroup(of: Int.self) { g in
  g.addTask { work(1) }
  return await g.next()!
}
