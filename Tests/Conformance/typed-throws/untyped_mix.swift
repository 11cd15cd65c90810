// Untyped errors, multiple catch clauses, rethrows, nested try, error existentials.
enum NetError: Error { case timeout(Int), refused }
struct FileError: Error, CustomStringConvertible {
    let path: String
    var description: String { "FileError(\(path))" }
}
final class CodeError: Error {
    let code: Int
    init(_ code: Int) { self.code = code }
}
func risky(_ n: Int) throws -> String {
    switch n {
    case 0: return "fine"
    case 1: throw NetError.timeout(30)
    case 2: throw NetError.refused
    case 3: throw FileError(path: "/tmp/x")
    case 4: throw CodeError(77)
    case 5: throw NetError.timeout(3)
    default: throw CancellationError()
    }
}
func handle(_ n: Int) -> String {
    do {
        return try risky(n)
    } catch NetError.timeout(let s) where s > 10 {
        return "long timeout \(s)"
    } catch NetError.timeout, NetError.refused {
        return "network"
    } catch let e as FileError {
        return "file \(e.path)"
    } catch is CodeError {
        return "code"
    } catch {
        return "other \(type(of: error))"
    }
}
for n in 0...6 { print(n, handle(n)) }

// catching some, propagating the rest
func partial(_ n: Int) throws -> String {
    do { return try risky(n) } catch let e as CodeError { return "code \(e.code)" }
}
for n in [0, 4, 3] {
    do { print(try partial(n)) } catch { print("propagated", error) }
}

func twice(_ f: () throws -> Int) rethrows -> Int { try f() + f() }
print(twice { 21 })
var calls = 0
print((try? twice { calls += 1; if calls == 2 { throw NetError.refused }; return calls }) as Any, calls)

func cleanup(_ n: Int) throws -> Int {
    print("open \(n)")
    defer { print("close \(n)") }
    if n > 0 {
        return try cleanup(n - 1) + 1
    }
    throw CodeError(n)
}
do { _ = try cleanup(2) } catch let e as CodeError { print("code", e.code) }

let results = (0...3).map { n in Result { try risky(n) } }
for r in results {
    switch r {
    case .success(let s): print("success", s)
    case .failure(let e as NetError): print("net", e)
    case .failure(let e): print("failure", e)
    }
}
let e: any Error = FileError(path: "a")
print(e, e is NetError, (e as? FileError)?.path ?? "-", "\(e as! FileError)")
print(try! risky(0), (try? risky(3)) ?? "default")
