// Bridging callbacks to async with continuations.
enum LegacyError: Error { case code(Int) }

final class LegacyTimer {
    private var pending: [(Int, () -> Void)] = []
    func schedule(_ due: Int, _ f: @escaping () -> Void) { pending.append((due, f)) }
    func fireAll() {
        let jobs = pending.sorted { $0.0 < $1.0 }
        pending = []
        for (_, f) in jobs { f() }
    }
    var count: Int { pending.count }
}

func legacyDivide(_ a: Int, _ b: Int, done: @escaping (Int?, LegacyError?) -> Void) {
    if b == 0 { done(nil, .code(1)) } else { done(a / b, nil) }
}
func divide(_ a: Int, _ b: Int) async throws -> Int {
    try await withCheckedThrowingContinuation { c in
        legacyDivide(a, b) { v, e in
            if let e { c.resume(throwing: e) } else { c.resume(returning: v!) }
        }
    }
}
print(try await divide(17, 5))
do { print(try await divide(1, 0)) } catch LegacyError.code(let n) { print("legacy error", n) }

let timer = LegacyTimer()
func wait(_ due: Int) async -> String {
    await withCheckedContinuation { c in
        timer.schedule(due) { c.resume(returning: "fired \(due)") }
    }
}
let tasks = [30, 10, 20].map { d in Task { await wait(d) } }
while timer.count < 3 { await Task.yield() }
print("pending", timer.count)
timer.fireAll()
for t in tasks { print(await t.value) }

let viaResult: Int = try await withCheckedThrowingContinuation { c in
    c.resume(with: Result<Int, any Error>.success(5))
}
print(viaResult)
let unsafe: String = await withUnsafeContinuation { c in c.resume(returning: "unsafe ok") }
print(unsafe)

// an async semaphore built on continuations
final class Gate {
    private var open = false
    private var waiters: [CheckedContinuation<Void, Never>] = []
    func wait() async {
        if open { return }
        await withCheckedContinuation { waiters.append($0) }
    }
    func unlock() {
        open = true
        let w = waiters
        waiters = []
        for c in w { c.resume() }
    }
    var waiting: Int { waiters.count }
}
let gate = Gate()
var passed: [String] = []
let people = ["x", "y", "z"].map { n in
    Task {
        await gate.wait()
        passed.append(n)
    }
}
while gate.waiting < 3 { await Task.yield() }
print("before", passed)
gate.unlock()
for p in people { await p.value }
print("after", passed.sorted())
await gate.wait()
print("gate stays open")
