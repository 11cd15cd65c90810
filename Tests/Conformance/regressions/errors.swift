enum MyError: Error { case bad(code: Int), worse, text(String) }
func risky(_ n: Int) throws -> Int {
  if n < 0 { throw MyError.bad(code: n) }
  if n == 0 { throw MyError.worse }
  return n * 2
}
do {
  print(try risky(2))
  print(try risky(-1))
  print("unreachable")
} catch MyError.bad(let code) where code < -5 {
  print("very bad", code)
} catch MyError.bad(let code) {
  print("bad", code)
} catch { print("other", error) }
do { _ = try risky(0) } catch { print("caught \(error)") }
print((try? risky(1)) as Any, (try? risky(-1)) as Any)
print(try! risky(5))
func wrapper() throws { defer { print("cleanup") }; _ = try risky(0); print("not here") }
do { try wrapper() } catch let e as MyError { print("MyError", e) } catch { print("?") }
struct Detail: Error { let message: String; let items: [Int] }
func f(_ b: Bool) throws -> String { if b { throw Detail(message: "m", items: [1, 2]) }; return "ok" }
do { print(try f(false)); print(try f(true)) } catch let d as Detail { print(d.message, d.items) } catch {}
func rethrowing(_ g: () throws -> Int) rethrows -> Int { try g() + 1 }
print(rethrowing { 1 })
do { print(try rethrowing { throw MyError.worse }) } catch { print("re", error) }
func typed(_ n: Int) throws(MyError) -> Int { if n > 3 { throw .text("too big") }; return n }
do { print(try typed(1)); print(try typed(9)) } catch {
  switch error {
  case .text(let t): print(t);
  default: print("x")
  }
}
let r: Result<Int, MyError> = .failure(.worse)
switch r {
case .success(let v): print(v);
case .failure(let e): print("failed", e)
}
print(Result { try risky(4) }.map { $0 + 1 })
func nested() -> Int {
  do {
    do { _ = try risky(-7) } catch MyError.worse { return 1 }
    return 2
  } catch { return 3 }
}
print(nested())
for i in [1, -1, 2] {
  do { let v = try risky(i); print("v", v) } catch { print("skip"); continue }
  print("after")
}
func multi() throws -> [Int] { try [1, 2, 3].map { try risky($0) } }
print(try multi())
extension MyError: CustomStringConvertible {
  var description: String {
    switch self {
    case .bad(let c): "BAD(\(c))";
    case .worse: "WORSE";
    case .text(let t): t
    }
  }
}
do { throw MyError.bad(code: 3) } catch { print(error) }
