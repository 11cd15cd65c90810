let k = 3
let name = "x"
nonisolated func g() -> Int { k + name.count }
print(g())
struct Conf { static let a = 1; let b = 2; var c = 3 }
nonisolated func h(_ x: Conf) -> Int { x.b + x.c }
print(h(Conf()))
await Task.detached { print(k) }.value
