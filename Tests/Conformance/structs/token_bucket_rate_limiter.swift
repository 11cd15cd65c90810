struct TokenBucket {
    let capacity: Double, refillPerSecond: Double
    private var tokens: Double
    private var last = 0.0
    init(capacity: Double, refillPerSecond: Double) {
        self.capacity = capacity
        self.refillPerSecond = refillPerSecond
        tokens = capacity
    }
    mutating func allow(at time: Double, cost: Double = 1) -> Bool {
        tokens = min(capacity, tokens + max(0, time - last) * refillPerSecond)
        last = max(last, time)
        guard tokens >= cost else { return false }
        tokens -= cost
        return true
    }
    func wait(for cost: Double) -> Double { max(0, (cost - tokens) / refillPerSecond) }
}

struct SlidingWindow {
    let limit: Int, window: Double
    private var hits: [Double] = []
    init(limit: Int, per window: Double) { self.limit = limit; self.window = window }
    mutating func allow(at t: Double) -> Bool {
        hits.removeAll { $0 <= t - window }
        guard hits.count < limit else { return false }
        hits.append(t)
        return true
    }
}

struct Keyed<Limiter> {
    private var limiters: [String: Limiter] = [:]
    let make: () -> Limiter
    init(_ make: @escaping @autoclosure () -> Limiter) { self.make = make }
    mutating func with<R>(_ key: String, _ body: (inout Limiter) -> R) -> R { body(&limiters[key, default: make()]) }
    var keys: [String] { limiters.keys.sorted() }
}

struct CircuitBreaker {
    enum State: Equatable { case closed(failures: Int), open(until: Int), halfOpen }
    private(set) var state = State.closed(failures: 0)
    let threshold = 3, coolDown = 5
    mutating func call(at t: Int, succeeds: Bool) -> String {
        if case .open(let until) = state {
            if t < until { return "rejected" }
            state = .halfOpen
        }
        switch (state, succeeds) {
        case (.halfOpen, false): state = .open(until: t + coolDown)
        case (.closed(let n), false) where n + 1 >= threshold: state = .open(until: t + coolDown)
        case (.closed(let n), false): state = .closed(failures: n + 1)
        case (_, true): state = .closed(failures: 0)
        default: break
        }
        return succeeds ? "ok" : "failed"
    }
}

var bucket = TokenBucket(capacity: 3, refillPerSecond: 0.5)
print([0, 0.1, 0.2, 0.3, 2, 4, 4.1, 20].map { bucket.allow(at: $0) ? "✓" : "✗" }.joined())
print(bucket.allow(at: 20, cost: 5), bucket.wait(for: 3), bucket.allow(at: 21, cost: 2))
var window = SlidingWindow(limit: 2, per: 10)
print([0, 1, 2, 10, 10.5, 11, 30].map { window.allow(at: $0) })
var users = Keyed(SlidingWindow(limit: 1, per: 5))
for (u, t) in [("ann", 0.0), ("bob", 1), ("ann", 2), ("ann", 6)] { print(u, users.with(u) { $0.allow(at: t) }) }
print(users.keys)
var breaker = CircuitBreaker()
for (t, ok) in [(0, true), (1, false), (2, false), (3, false), (4, true), (8, false), (9, true), (13, true), (14, false)] { print(t, breaker.call(at: t, succeeds: ok), breaker.state) }
