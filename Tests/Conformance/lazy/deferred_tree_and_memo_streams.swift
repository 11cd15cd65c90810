final class Thunk<T> {
    private var make: (() -> T)?
    private lazy var stored: T = make!()
    var value: T {
        defer { make = nil }
        return stored
    }
    var isForced: Bool { make == nil }
    init(_ make: @escaping () -> T) { self.make = make }
}

indirect enum Stream<T> {
    case end
    case cons(T, Thunk<Stream<T>>)

    static func iterate(_ x: T, _ f: @escaping (T) -> T) -> Stream { .cons(x, Thunk { iterate(f(x), f) }) }
    var head: T? { if case .cons(let x, _) = self { x } else { nil } }
    var tail: Stream { if case .cons(_, let t) = self { t.value } else { .end } }
    func take(_ n: Int) -> [T] {
        var out: [T] = [], s = self
        while out.count < n, case .cons(let x, _) = s {
            out.append(x)
            if out.count < n { s = s.tail }
        }
        return out
    }
    func map<U>(_ f: @escaping (T) -> U) -> Stream<U> {
        guard case let .cons(x, t) = self else { return .end }
        return .cons(f(x), Thunk { t.value.map(f) })
    }
    func filter(_ p: @escaping (T) -> Bool) -> Stream {
        var s = self
        while case let .cons(x, t) = s {
            if p(x) { return .cons(x, Thunk { t.value.filter(p) }) }
            s = t.value
        }
        return .end
    }
    func zip<U, R>(_ o: Stream<U>, _ f: @escaping (T, U) -> R) -> Stream<R> {
        guard case let .cons(x, t) = self, case let .cons(y, u) = o else { return .end }
        return .cons(f(x, y), Thunk { t.value.zip(u.value, f) })
    }
    subscript(n: Int) -> T? { (0..<n).reduce(self) { s, _ in s.tail }.head }
}

var calls = 0
let naturals = Stream.iterate(0) { calls += 1; return $0 + 1 }
print(naturals.take(5), calls, naturals.take(5), calls)
print(naturals.map { $0 * $0 }.filter { $0 % 2 == 1 }.take(4), naturals[20] ?? -1, calls)
func primes(_ s: Stream<Int>) -> Stream<Int> {
    guard let p = s.head else { return .end }
    return .cons(p, Thunk { primes(s.tail.filter { $0 % p != 0 }) })
}
print(primes(naturals.tail.tail).take(10))
let powers = Stream.iterate(1) { $0 * 3 }
print(naturals.zip(powers) { "\($0):\($1)" }.take(4), Stream<Int>.end.take(3), Stream<Int>.end.map { $0 }.head as Any)
let lazyThunk = Thunk { () -> String in print("(forced)"); return "value" }
print(lazyThunk.isForced, lazyThunk.value, lazyThunk.value, lazyThunk.isForced)
