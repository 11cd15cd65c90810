actor Bank {
  private var balance = 0
  let name: String
  var history: [Int] = []
  init(name: String, start: Int) { self.name = name; balance = start; history = [start] }
  func deposit(_ n: Int) { balance += n; note(n) }
  private func note(_ n: Int) { history.append(n) }
  nonisolated func label() -> String { "bank \(name)" }
  nonisolated var title: String { name.uppercased() }
  static let shared = Bank(name: "s", start: 1)
  static func make() -> Bank { Bank(name: "m", start: 2) }
  var total: Int { balance }
  subscript(i: Int) -> Int { history[i] }
}
let b = Bank(name: "a", start: 3)
await b.deposit(2)
print(b.name, b.label(), b.title, await b.total, await b[0], await b.history.count)
print(await Bank.shared.total, await Bank.make().total)
extension Bank { func twice() { deposit(1); deposit(1) } }
await b.twice()
func transfer(_ x: isolated Bank, _ n: Int) { x.deposit(n); print(x.total) }
await transfer(b, 4)
