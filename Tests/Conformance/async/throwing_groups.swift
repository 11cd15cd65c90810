// Throwing task groups: first error cancels the rest.
struct Bad: Error, Equatable { let n: Int }

nonisolated func job(_ n: Int, bad: Set<Int>) async throws -> Int {
    if bad.contains(n) {
        try await Task.sleep(for: .milliseconds(2))
        throw Bad(n: n)
    }
    try await Task.sleep(for: .milliseconds(1))
    return n * 2
}

func run(_ ns: [Int], bad: Set<Int> = []) async -> String {
    do {
        let out = try await withThrowingTaskGroup(of: Int.self) { group in
            for n in ns { group.addTask { try await job(n, bad: bad) } }
            var acc: [Int] = []
            for try await x in group { acc.append(x) }
            return acc.sorted()
        }
        return "ok \(out)"
    } catch let e as Bad {
        return "bad \(e.n)"
    } catch {
        return "other \(error)"
    }
}
print(await run([1, 2, 3]))
print(await run([1, 2, 3], bad: [2]))
print(await run([]))

// siblings see cancellation after an error
actor Recorder {
    private(set) var events: [String] = []
    func add(_ s: String) { events.append(s) }
}
let rec = Recorder()
do {
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                await rec.add("sleeper cancelled")
                throw error
            }
        }
        group.addTask { throw Bad(n: 9) }
        for try await _ in group {}
    }
} catch {
    await rec.add("group threw \(error)")
}
print(await rec.events)

// nextResult keeps going after failures
let summary = await withThrowingTaskGroup(of: Int.self) { group in
    for n in 1...6 { group.addTask { try await job(n, bad: [2, 5]) } }
    var good = 0, failures: [Int] = []
    while let r = await group.nextResult() {
        switch r {
        case .success(let v): good += v
        case .failure(let e): if let b = e as? Bad { failures.append(b.n) }
        }
    }
    return (good, failures.sorted())
}
print(summary)

// timeout helper
struct Timeout: Error {}
func withTimeout<T: Sendable>(_ ms: Int, _ body: @escaping @Sendable () async throws -> T) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: .milliseconds(ms))
            throw Timeout()
        }
        defer { group.cancelAll() }
        return try await group.next()!
    }
}
print(try await withTimeout(5000) { "quick" })
do {
    _ = try await withTimeout(5) { try await Task.sleep(for: .seconds(50)) }
} catch is Timeout {
    print("timed out")
}
