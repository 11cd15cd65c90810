@MainActor class VM { var n = 0; func up() { n += 1 } }
func plain(_ v: VM) { v.up(); v.n = 5 }
nonisolated func away(_ v: VM) async { await v.up(); print(await v.n) }
let v = VM()
plain(v)
await away(v)
Task { v.up(); print(v.n) }
await Task.yield()
let t = Task { @MainActor in v.n }
print(await t.value)
