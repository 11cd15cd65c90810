// Cancellation propagates through structured children and task groups.
actor Log {
    private var lines: [String] = []
    func add(_ s: String) { lines.append(s) }
    func take() -> [String] {
        defer { lines = [] }
        return lines.sorted()
    }
}
let log = Log()

nonisolated func worker(_ name: String) async {
    do {
        try await Task.sleep(for: .seconds(60))
        await log.add("\(name) finished")
    } catch {
        await log.add("\(name) cancelled")
    }
}

let parent = Task {
    await withTaskGroup(of: Void.self) { g in
        for n in ["a", "b", "c"] { g.addTask { await worker(n) } }
    }
    await log.add("parent isCancelled \(Task.isCancelled)")
}
try await Task.sleep(for: .milliseconds(10))
parent.cancel()
await parent.value
print(await log.take())

// unstructured child is not cancelled by its creator
let creator = Task { () -> Task<String, Never> in
    Task {
        await Task.yield()
        return Task.isCancelled ? "inner cancelled" : "inner alive"
    }
}
creator.cancel()
print(await creator.value.value)

// cooperative loop with partial result
func compute(limit: Int) async -> (done: Int, complete: Bool) {
    var n = 0
    for i in 0..<limit {
        if Task.isCancelled { return (n, false) }
        n = i + 1
        if n == 3 { withUnsafeCurrentTask { $0?.cancel() } }
        await Task.yield()
    }
    return (n, true)
}
let partial = await Task { await compute(limit: 10) }.value
print(partial)
let full = await Task { await compute(limit: 2) }.value
print(full)

// already cancelled task: sleep throws at once, checkCancellation throws
let t = Task { () -> [String] in
    var out: [String] = []
    do { try Task.checkCancellation(); out.append("check passed") } catch { out.append("check threw") }
    do { try await Task.sleep(for: .seconds(30)); out.append("slept") } catch { out.append("sleep threw \(error is CancellationError)") }
    return out
}
t.cancel()
print(await t.value)

// handler runs immediately if already cancelled
let h = Task {
    await withTaskCancellationHandler {
        print("operation", Task.isCancelled)
    } onCancel: {
        print("onCancel")
    }
}
h.cancel()
await h.value

let stream = AsyncStream<Int> { c in
    c.yield(1)
    c.onTermination = { r in if case .cancelled = r { print("stream cancelled") } }
}
let reader = Task { () -> Int in
    var n = 0
    for await x in stream { n += x }
    return n
}
try await Task.sleep(for: .milliseconds(5))
reader.cancel()
print("read", await reader.value)
