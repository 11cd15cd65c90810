// callAsFunction and @dynamicCallable.
struct Polynomial {
    let c: [Double]
    func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
    func callAsFunction(from a: Double, to b: Double, steps n: Int) -> [Double] {
        (0...n).map { self(a + (b - a) * Double($0) / Double(n)) }
    }
    func callAsFunction(_ inner: Polynomial) -> (Double) -> Double { { self(inner($0)) } }
}
let p = Polynomial(c: [1, 0, 2]), q = Polynomial(c: [0, 1])
print(p(3), p(from: 0, to: 1, steps: 4), p(q)(2), [1, 2].map { p($0) })
print(p.callAsFunction(1))

struct Counter {
    private(set) var n = 0
    mutating func callAsFunction(by k: Int = 1) -> Int {
        n += k
        return n
    }
}
var c = Counter()
print(c(), c(), c(by: 10), c.n)

final class Memo<K: Hashable, V> {
    private var cache: [K: V] = [:]
    private let f: (Memo, K) -> V
    private(set) var misses = 0
    init(_ f: @escaping (Memo, K) -> V) { self.f = f }
    func callAsFunction(_ k: K) -> V {
        if let v = cache[k] { return v }
        misses += 1
        let v = f(self, k)
        cache[k] = v
        return v
    }
}
let fib = Memo<Int, Int> { me, n in n < 2 ? n : me(n - 1) + me(n - 2) }
print(fib(60), fib.misses, fib(40), fib.misses)

@dynamicCallable
struct Shell {
    let name: String
    func dynamicallyCall(withArguments args: [String]) -> String { ([name] + args).joined(separator: " ") }
    func dynamicallyCall(withKeywordArguments kw: KeyValuePairs<String, Int>) -> String {
        name + " " + kw.map { $0.key.isEmpty ? "\($0.value)" : "--\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}
let git = Shell(name: "git")
print(git("commit", "-m", "msg"))
print(git(depth: 1, jobs: 4, depth: 2))
print(git(9, retries: 3))

@dynamicMemberLookup
struct Builder {
    var path: [String] = []
    subscript(dynamicMember s: String) -> Builder { Builder(path: path + [s]) }
    func callAsFunction(_ args: Any...) -> String { path.joined(separator: ".") + "(" + args.map { "\($0)" }.joined(separator: ", ") + ")" }
}
let api = Builder()
print(api.users.list(10, "asc"), api.ping(), api.a.b.c([1], nil as Int? as Any))
struct Predicate<T> {
    let test: (T) -> Bool
    func callAsFunction(_ x: T) -> Bool { test(x) }
    static func && (a: Self, b: Self) -> Self { Self { a($0) && b($0) } }
    static prefix func ! (a: Self) -> Self { Self { !a($0) } }
}
let even = Predicate<Int> { $0 % 2 == 0 }, big = Predicate<Int> { $0 > 5 }
print((1...10).filter { (even && !big)($0) }, (1...10).filter(big.callAsFunction).count)
