enum Local { @TaskLocal static var id = 0 }
nonisolated func show() { print(Local.id) }
Local.$id.withValue(4) { show() }
struct Outer { struct Inner { var x = 1; func m() -> Int { x } }
  enum K: String, CaseIterable { case a, b } }
print(Outer.Inner().m(), Outer.K.allCases.map(\.rawValue))
extension Array where Element == Int { func total() -> Int { reduce(0, +) } }
print([1, 2].total())
extension Int { nonisolated var doubled: Int { self * 2 } }
nonisolated func z() -> Int { 4.doubled }
print(z())
