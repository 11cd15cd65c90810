// Task groups collecting results in any order, then sorted.
nonisolated func slowSquare(_ n: Int) async -> Int {
    try? await Task.sleep(for: .milliseconds(10 - n))
    return n * n
}

let squares = await withTaskGroup(of: (Int, Int).self) { group in
    for n in 1...5 {
        group.addTask { (n, await slowSquare(n)) }
    }
    var out: [Int: Int] = [:]
    for await (n, sq) in group { out[n] = sq }
    return out
}
for n in squares.keys.sorted() { print(n, squares[n]!) }

let total = await withTaskGroup(of: Int.self, returning: Int.self) { group in
    for n in 1...10 { group.addTask { n } }
    var sum = 0
    for await n in group { sum += n }
    return sum
}
print("total", total)

// first result wins when the delays are far apart
let winner = await withTaskGroup(of: String.self) { group in
    group.addTask {
        try? await Task.sleep(for: .seconds(5))
        return "tortoise"
    }
    group.addTask {
        try? await Task.sleep(for: .milliseconds(1))
        return "hare"
    }
    let first = await group.next()!
    group.cancelAll()
    return first
}
print("winner", winner)

// limited concurrency window
func pooled(_ jobs: [Int], width: Int) async -> [Int] {
    await withTaskGroup(of: Int.self) { group in
        var it = jobs.makeIterator()
        var done: [Int] = []
        for _ in 0..<width {
            if let j = it.next() { group.addTask { await slowSquare(j) } }
        }
        while let r = await group.next() {
            done.append(r)
            if let j = it.next() { group.addTask { await slowSquare(j) } }
        }
        return done.sorted()
    }
}
print(await pooled([9, 8, 7, 6, 5, 4], width: 2))

let emptyGroup = await withTaskGroup(of: Int.self) { group in
    (group.isEmpty, await group.next())
}
print(emptyGroup)

// void children and waitForAll, cancelled additions
await withTaskGroup(of: Void.self) { group in
    for i in [30, 1, 60] {
        group.addTask {
            try? await Task.sleep(for: .milliseconds(i))
            print("slept", i)
        }
    }
    await group.waitForAll()
    print("all done", group.isCancelled)
    group.cancelAll()
    print("added:", group.addTaskUnlessCancelled { print("never") }, group.isCancelled)
}
await withDiscardingTaskGroup { group in
    for i in 0..<3 { group.addTask { _ = await slowSquare(i) } }
}
print("discarding group finished")
