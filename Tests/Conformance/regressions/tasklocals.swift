enum Ctx { @TaskLocal static var id = 0; @TaskLocal static var name: String? ; @TaskLocal static var list: [Int] = [] }
print(Ctx.id, Ctx.name as Any)
func show() { print("id", Ctx.id, Ctx.name ?? "-") }
Ctx.$id.withValue(5) { show(); Ctx.$id.withValue(6) { show() }; show() }
show()
let r = Ctx.$id.withValue(1) { Ctx.id * 10 }
print(r)
func ash() async { show() }
await Ctx.$name.withValue("n") { await ash(); await Task { show() }.value; await Task.detached { await show() }.value }
await Ctx.$id.withValue(9) {
  await withTaskGroup(of: Int.self) { g in for i in 0..<3 { g.addTask { await Ctx.id + i } }; var s = 0; for await x in g { s += x }; print(s) }
  async let q = Ctx.id
  print(await q)
}
struct E: Error {}
do { try Ctx.$id.withValue(3) { show(); throw E() } } catch { show() }
await Ctx.$list.withValue([1]) { await Ctx.$list.withValue(Ctx.list + [2]) { print(Ctx.list); try? await Task.sleep(nanoseconds: 1000); print(Ctx.list) }; print(Ctx.list) }
final class Trace { @TaskLocal static var depth = 0; static func go(_ n: Int) { print(String(repeating: " ", count: depth), n); if n > 0 { $depth.withValue(depth + 1) { go(n - 1) } } } }
Trace.go(2)
print(Ctx.$id.get())
