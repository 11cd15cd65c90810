final class Box: @unchecked Sendable { nonisolated(unsafe) var v = 0 }
let box = Box()
await Task.detached { box.v += 1 }.value
print(box.v)
nonisolated final class Cell { var v = 0 }
func run() async { let c = Cell(); c.v = 2
 let t = Task { c.v += 1 ; print(c.v) }
 await t.value }
await run()
nonisolated(unsafe) var global = 3
nonisolated func touch() { global += 1 }
touch()
print(global)
