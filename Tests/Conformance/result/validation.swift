// Accumulating validation errors with Result, and Result-based callbacks.
enum FieldError: Error, CustomStringConvertible {
    case missing(String), short(String, min: Int), range(String, ClosedRange<Int>)
    var description: String {
        switch self {
        case .missing(let f): "\(f) is missing"
        case .short(let f, let n): "\(f) needs \(n) characters"
        case .range(let f, let r): "\(f) must be in \(r.lowerBound)-\(r.upperBound)"
        }
    }
}
struct Errors: Error { var list: [FieldError] }
typealias Validated<T> = Result<T, Errors>

func require(_ form: [String: String], _ key: String, min: Int = 1) -> Validated<String> {
    guard let v = form[key] else { return .failure(Errors(list: [.missing(key)])) }
    return v.count >= min ? .success(v) : .failure(Errors(list: [.short(key, min: min)]))
}
func number(_ form: [String: String], _ key: String, in r: ClosedRange<Int>) -> Validated<Int> {
    require(form, key).flatMap { s in
        if let n = Int(s), r.contains(n) { .success(n) } else { .failure(Errors(list: [.range(key, r)])) }
    }
}
func zip<A, B>(_ a: Validated<A>, _ b: Validated<B>) -> Validated<(A, B)> {
    switch (a, b) {
    case let (.success(x), .success(y)): .success((x, y))
    case let (.failure(e), .success), let (.success, .failure(e)): .failure(e)
    case let (.failure(e), .failure(f)): .failure(Errors(list: e.list + f.list))
    }
}
struct User { var name: String; var password: String; var age: Int }
func makeUser(_ form: [String: String]) -> Validated<User> {
    zip(zip(require(form, "name"), require(form, "password", min: 6)), number(form, "age", in: 18...99))
        .map { User(name: $0.0.0, password: $0.0.1, age: $0.1) }
}
let forms = [
    ["name": "Ann", "password": "secret1", "age": "30"],
    ["name": "", "password": "abc", "age": "7"],
    ["password": "longenough", "age": "x"],
    [:],
]
for f in forms {
    switch makeUser(f) {
    case .success(let u): print("welcome", u)
    case .failure(let e): print("rejected:", e.list.map(\.description).joined(separator: "; "))
    }
}

// Callback style
func load(_ id: Int, completion: (Result<String, any Error>) -> Void) {
    struct NotFound: Error { let id: Int }
    if id % 2 == 0 { completion(.success("item \(id)")) } else { completion(.failure(NotFound(id: id))) }
}
for id in 1...2 {
    load(id) { r in
        do { print(try r.get()) } catch { print("error", error) }
    }
}
var cache: [Int: Result<Int, Errors>] = [:]
func cached(_ k: Int) -> Result<Int, Errors> {
    if let hit = cache[k] { print("hit", k); return hit }
    let r: Result<Int, Errors> = k > 0 ? .success(k * k) : .failure(Errors(list: []))
    cache[k] = r
    return r
}
print((try? cached(4).get()) as Any, (try? cached(4).get()) as Any, (try? cached(-1).get()) as Any)
