enum LookupError: Error, Equatable { case notFound(String), malformed(String), outOfRange(Int) }

let database = ["alpha": "10", "beta": "x7", "gamma": "900", "delta": "55"]

func fetch(_ key: String) -> Result<String, LookupError> {
    database[key].map(Result.success) ?? .failure(.notFound(key))
}
func parse(_ text: String) -> Result<Int, LookupError> {
    Int(text).map { .success($0) } ?? .failure(.malformed(text))
}
func limit(_ n: Int) -> Result<Int, LookupError> { n < 100 ? .success(n) : .failure(.outOfRange(n)) }

func load(_ key: String) -> Result<Int, LookupError> { fetch(key).flatMap(parse).flatMap(limit) }

for key in ["alpha", "beta", "gamma", "delta", "omega"] {
    switch load(key).map({ $0 * 2 }) {
    case .success(let n) where n > 100: print(key, "doubled over 100:", n)
    case .success(let n): print(key, "doubled:", n)
    case .failure(.notFound): print(key, "is unknown")
    case .failure(.malformed(let t)): print(key, "malformed", t)
    case .failure(let e): print(key, e)
    }
}

struct Report: Error { let text: String }
let mapped = load("beta").mapError { Report(text: "wrapped \($0)") }
if case .failure(let report) = mapped { print(report.text) }
let recovered = load("gamma").flatMapError { error -> Result<Int, Never> in
    if case .outOfRange(let n) = error { .success(n % 100) } else { .success(-1) }
}
print(recovered.get())

extension Result {
    var value: Success? { if case .success(let v) = self { v } else { nil } }
    func recover(_ fallback: (Failure) -> Success) -> Success {
        switch self {
        case .success(let v): v
        case .failure(let e): fallback(e)
        }
    }
}
extension Sequence {
    func sequenced<T, E: Error>() -> Result<[T], E> where Element == Result<T, E> {
        var out: [T] = []
        for r in self {
            switch r {
            case .success(let v): out.append(v)
            case .failure(let e): return .failure(e)
            }
        }
        return .success(out)
    }
}
print(["alpha", "delta"].map(load).sequenced())
print(["alpha", "omega", "beta"].map(load).sequenced())
print(database.keys.sorted().compactMap { load($0).value }, load("nope").recover { _ in 0 })

let caught = Result { try load("beta").get() }
print(caught.mapError { $0 as! LookupError } == .failure(.malformed("x7")))
do {
    print(try load("alpha").get() + load("delta").get())
    print(try load("gamma").get())
} catch let e {
    print("caught", e)
}
print(load("alpha") == .success(10), load("x") == .failure(.notFound("x")))
