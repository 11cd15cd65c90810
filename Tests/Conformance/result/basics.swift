// Result: construction, transformation, conversion to and from throws.
enum CalcError: Error, Equatable { case divideByZero, negativeRoot(Double), syntax(String) }

func divide(_ a: Double, by b: Double) -> Result<Double, CalcError> {
    b == 0 ? .failure(.divideByZero) : .success(a / b)
}
func root(_ x: Double) -> Result<Double, CalcError> {
    guard x >= 0 else { return .failure(.negativeRoot(x)) }
    var g = x > 1 ? x : 1
    for _ in 0..<60 { g = (g + x / g) / 2 }
    return .success(g)
}
print(divide(9, by: 3), divide(1, by: 0))
print(divide(8, by: 2).map { $0 + 1 }, divide(8, by: 0).map { $0 + 1 })
print(divide(32, by: 2).flatMap(root), divide(-4, by: 1).flatMap(root), divide(4, by: 0).flatMap(root))

switch root(-9) {
case .success(let v): print("root", v)
case .failure(.negativeRoot(let x)): print("cannot take root of", x)
case .failure(let e): print(e)
}

struct Report: Error { let text: String }
let mapped = divide(1, by: 0).mapError { Report(text: "failed: \($0)") }
if case .failure(let r) = mapped { print(r.text) }
let recovered = root(-1).flatMapError { e -> Result<Double, CalcError> in
    e == .negativeRoot(-1) ? .success(0) : .failure(e)
}
print(recovered)

// get() and init(catching:)
do {
    print(try divide(10, by: 4).get())
    print(try divide(10, by: 0).get())
} catch {
    print("thrown", error)
}
func parse(_ s: String) throws -> Int {
    guard let n = Int(s) else { throw CalcError.syntax(s) }
    return n
}
let rs = ["1", "two", "3"].map { s in Result { try parse(s) } }
print(rs.compactMap { try? $0.get() })
print(rs.map { r in if case .success = r { "ok" } else { "bad" } })
print(divide(1, by: 2) == .success(0.5), divide(1, by: 0) == .failure(.divideByZero))

// all or nothing
extension Sequence {
    func sequence<T, E>() -> Result<[T], E> where Element == Result<T, E> {
        var out: [T] = []
        for r in self {
            switch r {
            case .success(let v): out.append(v)
            case .failure(let e): return .failure(e)
            }
        }
        return .success(out)
    }
    func partitioned<T, E>() -> (good: [T], bad: [E]) where Element == Result<T, E> {
        reduce(into: ([], [])) { acc, r in
            switch r {
            case .success(let v): acc.0.append(v)
            case .failure(let e): acc.1.append(e)
            }
        }
    }
}
print([1, 2, 4].map { divide(8, by: $0) }.sequence())
print([1, 0, 4].map { divide(8, by: $0) }.sequence())
let parts = [4, -1, 9, -2].map(root).partitioned()
print(parts.good, parts.bad)
