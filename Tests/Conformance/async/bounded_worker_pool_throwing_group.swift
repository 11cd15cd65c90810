nonisolated struct BuildError: Error, CustomStringConvertible {
    let target: String
    var description: String { "cannot build \(target)" }
}

nonisolated func build(_ target: String, cost: Int) async throws -> Int {
    if target.hasPrefix("!") { throw BuildError(target: String(target.dropFirst())) }
    var x = cost
    for _ in 0..<3 {
        await Task.yield()
        x += 1
    }
    return x
}

func buildAll(_ targets: [(String, Int)], width: Int) async throws -> [String: Int] {
    try await withThrowingTaskGroup(of: (String, Int).self) { group in
        var pending = targets.makeIterator()
        var results: [String: Int] = [:]
        func enqueue() {
            guard let (name, cost) = pending.next() else { return }
            group.addTask { (name, try await build(name, cost: cost)) }
        }
        for _ in 0..<width { enqueue() }
        while let (name, cost) = try await group.next() {
            results[name] = cost
            enqueue()
        }
        return results
    }
}

let good = [("core", 10), ("net", 20), ("ui", 30), ("app", 5), ("docs", 1)]
let costs = try await buildAll(good, width: 2)
for (name, cost) in costs.sorted(by: { $0.key < $1.key }) { print(name, cost) }
print("sum", costs.values.reduce(0, +))

do {
    _ = try await buildAll(good + [("!broken", 0)], width: 3)
    print("unexpected")
} catch let error as BuildError {
    print("error:", error)
} catch {
    print("other", error)
}

let partial = await withTaskGroup(of: Result<Int, any Error>.self) { group in
    for (name, cost) in [("a", 1), ("!b", 2), ("c", 3)] {
        group.addTask {
            do { return .success(try await build(name, cost: cost)) } catch { return .failure(error) }
        }
    }
    var acc = (ok: 0, failed: 0)
    for await result in group {
        if case .success = result { acc.ok += 1 } else { acc.failed += 1 }
    }
    return acc
}
print(partial)
