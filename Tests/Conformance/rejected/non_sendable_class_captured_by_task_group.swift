nonisolated final class Tally {
    var count = 0
}

nonisolated func run() async -> Int {
    let tally = Tally()
    await withTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
            group.addTask { tally.count += 1 }
        }
    }
    return tally.count
}

print(await run())
