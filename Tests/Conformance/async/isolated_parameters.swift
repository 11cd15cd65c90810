actor Timer2 {
  var ticks = 0
  init() { Task { await self.tick() } }
  func tick() { ticks += 1 }
  func perform<T: Sendable>(_ body: @Sendable (isolated Timer2) throws -> T) rethrows -> T { try body(self) }
}
let t = Timer2()
let n = await t.perform { a in a.tick(); return a.ticks }
print(n >= 1)
func on(_ a: isolated (any Actor)?) { print(a == nil) }
on(nil)
func inherit(isolation: isolated (any Actor)? = #isolation) async { print("x") }
await inherit()
