@concurrent func heavy(_ n: Int) async -> Int { n + 1 }
func cb(_ f: @escaping @Sendable () -> Void) { f() }
func cb2(_ f: @MainActor () -> Void) { f() }
var total = 0
cb2 { total += 1 }
cb { print("s") }
print(await heavy(3), total)
let f: @Sendable (Int) -> Int = { $0 * 2 }
print(f(4))
let xs = [3,1,2].sorted { $0 < $1 }
print(xs)
