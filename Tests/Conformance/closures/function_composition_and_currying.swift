infix operator >>>: CompositionPrecedence
precedencegroup CompositionPrecedence {
    associativity: left
    higherThan: TernaryPrecedence
}

func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }

func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func iterate<T>(_ n: Int, _ f: @escaping (T) -> T) -> (T) -> T {
    n == 0 ? { $0 } : f >>> iterate(n - 1, f)
}

let add = curry { (a: Int, b: Int) in a + b }
let subtract: (Int) -> (Int) -> Int = curry(-)
let increment = add(1)
let describe = increment >>> { $0 * 10 } >>> String.init >>> { "<\($0)>" }
print(describe(4), [1, 2, 3].map(describe))
print(subtract(10)(3), flip(subtract)(10)(3))
print(iterate(10, add(3))(0), iterate(3) { $0 + $0 }("ab"))

func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
    var value = 0
    return ({ value += step; return value }, { value = 0 })
}
let counter = makeCounter(step: 5)
let other = makeCounter()
print(counter.next(), counter.next(), other.next())
counter.reset()
print(counter.next(), other.next())

func memoize<K: Hashable, V>(_ body: @escaping ((K) -> V, K) -> V) -> (K) -> V {
    var cache: [K: V] = [:]
    func call(_ k: K) -> V {
        if let v = cache[k] { return v }
        let v = body(call, k)
        cache[k] = v
        return v
    }
    return call
}
let fibonacci = memoize { (fib: (Int) -> Int, n: Int) in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fibonacci(80), (0...10).map(fibonacci))
let upper = String.uppercased
print(upper("method reference")(), "abc".map(String.init).map { $0 + $0 })
