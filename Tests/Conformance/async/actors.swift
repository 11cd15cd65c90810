// Actors protect state; isolation, nonisolated members, reentrancy.
actor BankAccount {
    let id: Int
    private(set) var balance: Int
    private var history: [String] = []
    enum Failure: Error { case insufficient(short: Int) }

    init(id: Int, balance: Int) {
        self.id = id
        self.balance = balance
    }
    func deposit(_ n: Int) -> Int {
        balance += n
        history.append("+\(n)")
        return balance
    }
    func withdraw(_ n: Int) throws -> Int {
        guard balance >= n else { throw Failure.insufficient(short: n - balance) }
        balance -= n
        history.append("-\(n)")
        return balance
    }
    func transfer(_ n: Int, to other: BankAccount) async throws {
        _ = try withdraw(n)
        _ = await other.deposit(n)
    }
    nonisolated var label: String { "account #\(id)" }
    var statement: String { history.joined(separator: " ") }
}

let a = BankAccount(id: 1, balance: 100)
let b = BankAccount(id: 2, balance: 0)
print(a.label, await a.balance)
print(await a.deposit(50), try await a.withdraw(20))
try await a.transfer(80, to: b)
print(await a.balance, await b.balance)
do {
    try await a.transfer(500, to: b)
} catch BankAccount.Failure.insufficient(let short) {
    print("short by", short)
}
print(await a.statement, "/", await b.statement)

// many concurrent increments do not race
actor Counter {
    var value = 0
    func increment() { value += 1 }
    func reset(to n: Int = 0) -> Int {
        defer { value = n }
        return value
    }
}
let counter = Counter()
await withTaskGroup(of: Void.self) { g in
    for _ in 0..<200 { g.addTask { await counter.increment() } }
}
print("count", await counter.value, await counter.reset(to: 3), await counter.value)

// a cache with in-flight de-duplication
actor Cache {
    private var tasks: [String: Task<Int, Never>] = [:]
    private(set) var loads = 0
    func value(_ key: String) async -> Int {
        if let t = tasks[key] { return await t.value }
        loads += 1
        let t = Task {
            try? await Task.sleep(for: .milliseconds(3))
            return key.count * 10
        }
        tasks[key] = t
        return await t.value
    }
}
let cache = Cache()
let values = await withTaskGroup(of: Int.self) { g in
    for k in ["aa", "bbb", "aa", "aa", "bbb"] { g.addTask { await cache.value(k) } }
    var out: [Int] = []
    for await v in g { out.append(v) }
    return out.sorted()
}
print(values, "loads", await cache.loads)

func total(_ xs: [BankAccount]) async -> Int {
    var t = 0
    for x in xs { t += await x.balance }
    return t
}
print("total", await total([a, b]))
