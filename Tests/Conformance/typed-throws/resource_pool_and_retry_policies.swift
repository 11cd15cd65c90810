enum PoolError: Error, Equatable { case exhausted(limit: Int), foreign(id: Int), closed }

struct Connection: Equatable { let id: Int }

struct Pool: ~Copyable {
    private var idle: [Connection]
    private var busy: Set<Int> = []
    private var isClosed = false
    let limit: Int
    init(limit: Int) {
        self.limit = limit
        idle = (1...limit).reversed().map(Connection.init(id:))
    }
    mutating func acquire() throws(PoolError) -> Connection {
        if isClosed { throw .closed }
        guard let c = idle.popLast() else { throw .exhausted(limit: limit) }
        busy.insert(c.id)
        return c
    }
    mutating func release(_ c: Connection) throws(PoolError) {
        guard busy.remove(c.id) != nil else { throw .foreign(id: c.id) }
        idle.append(c)
    }
    mutating func with<T, E: Error>(_ body: (Connection) throws(E) -> T) throws(PoolError) -> Result<T, E> {
        let c = try acquire()
        let r = Result { () throws(E) in try body(c) }
        try release(c)
        return r
    }
    mutating func close() { isClosed = true }
    var available: Int { idle.count }
    deinit { print("pool gone, \(busy.count) leaked") }
}

struct Timeout: Error { let attempt: Int }
struct Policy<E: Error> {
    let attempts: Int
    let shouldRetry: (E, Int) -> Bool
    func run<T>(_ body: (Int) throws(E) -> T) throws(E) -> T {
        var n = 1
        while true {
            do { return try body(n) } catch {
                guard n < attempts, shouldRetry(error, n) else { throw error }
                n += 1
            }
        }
    }
}

func scenario() throws(PoolError) {
    var pool = Pool(limit: 2)
    let a = try pool.acquire(), b = try pool.acquire()
    print(a.id, b.id, pool.available)
    do throws(PoolError) { _ = try pool.acquire() } catch { print("expected:", error) }
    try pool.release(a)
    do { try pool.release(a) } catch PoolError.foreign(let id) { print("not ours:", id) } catch { print("other", error) }
    let ok = try pool.with { c in c.id * 10 }
    print(ok, pool.available)
    let failed = try pool.with { (c: Connection) throws(Timeout) -> Int in throw Timeout(attempt: c.id) }
    if case .failure(let t) = failed { print("timeout on", t.attempt) }
    pool.close()
    _ = try pool.acquire()
    print("unreachable")
}
do { try scenario() } catch { print("ended with", error, error == .closed) }

let policy = Policy<Timeout>(attempts: 4) { error, n in error.attempt == n }
func flaky(_ succeedAt: Int) -> (Int) throws(Timeout) -> String {
    { (n: Int) throws(Timeout) -> String in
        if n < succeedAt { throw Timeout(attempt: n) }
        return "ok after \(n)"
    }
}
for at in [1, 3, 9] {
    do { print(try policy.run(flaky(at))) } catch { print("gave up at \(error.attempt)") }
}
let never = Policy<Never>(attempts: 1) { _, _ in false }
print(never.run { n in n * 7 })
