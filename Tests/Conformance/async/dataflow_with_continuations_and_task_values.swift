import Foundation

enum JobError: Error { case rejected(Int) }

final class LegacyService {
    private var pending: [() -> Void] = []
    func submit(_ n: Int, completion: @escaping (Result<Int, JobError>) -> Void) {
        pending.append { completion(n < 0 ? .failure(.rejected(n)) : .success(n * n)) }
    }
    func flush() {
        let jobs = pending
        pending = []
        jobs.forEach { $0() }
    }
}

extension LegacyService {
    func submit(_ n: Int) async throws -> Int {
        try await withCheckedThrowingContinuation { continuation in
            submit(n) { continuation.resume(with: $0) }
            flush()
        }
    }
}

actor Semaphore {
    private var permits: Int
    private var waiters: [CheckedContinuation<Void, Never>] = []
    init(_ n: Int) { permits = n }
    func wait() async {
        if permits > 0 { permits -= 1; return }
        await withCheckedContinuation { waiters.append($0) }
    }
    func signal() {
        if waiters.isEmpty { permits += 1 } else { waiters.removeFirst().resume() }
    }
    var available: Int { permits }
}

enum Context { @TaskLocal static var requestID = "none" }
func tag(_ s: String) -> String { "[\(Context.requestID)] \(s)" }

let service = LegacyService()
for n in [3, -1, 12] {
    do { print("\(n) -> \(try await service.submit(n))") } catch { print("\(n) failed: \(error)") }
}

let semaphore = Semaphore(2)
let results = await withTaskGroup(of: Int.self) { group in
    for i in 1...6 {
        group.addTask {
            await semaphore.wait()
            await Task.yield()
            await semaphore.signal()
            return i
        }
    }
    var seen: [Int] = []
    for await r in group { seen.append(r) }
    return seen.sorted()
}
print(results, await semaphore.available)

print(tag("outside"))
await Context.$requestID.withValue("r1") {
    print(tag("inside"))
    let child = Task { tag("child") }
    print(await child.value)
    await Context.$requestID.withValue("r2") { print(await Task.detached { await tag("detached") }.value, tag("nested")) }
}
let work = Task { () -> String in
    var rounds = 0
    while !Task.isCancelled && rounds < 1_000_000 {
        rounds += 1
        await Task.yield()
    }
    return Task.isCancelled ? "cancelled" : "ran out"
}
work.cancel()
print(await work.value)
let handled = await withTaskCancellationHandler { "finished normally" } onCancel: { print("never") }
print(handled)
var values: [Int] = []
for n in 1...3 { values.append(try await service.submit(n)) }
print(values)
