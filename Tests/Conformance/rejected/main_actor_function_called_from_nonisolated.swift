var log: [String] = []

func record(_ line: String) {
    log.append(line)
}

nonisolated func compute(_ n: Int) -> Int {
    record("computing \(n)")
    return n * n
}

print(compute(4), log.count)
