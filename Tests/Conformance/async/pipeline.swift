// A small concurrent pipeline: producer, workers, aggregator.
struct Job: Sendable { let id: Int; let text: String }
struct Outcome: Sendable { let id: Int; let words: Int; let longest: String }

nonisolated func analyse(_ j: Job) async throws -> Outcome {
    try await Task.sleep(for: .milliseconds(j.id % 3 + 1))
    let words = j.text.split(separator: " ")
    guard let longest = words.max(by: { $0.count < $1.count }) else { throw Empty(id: j.id) }
    return Outcome(id: j.id, words: words.count, longest: String(longest))
}
struct Empty: Error { let id: Int }

actor Aggregator {
    private var byID: [Int: Outcome] = [:]
    private var failures: Set<Int> = []
    func record(_ r: Result<Outcome, any Error>) {
        switch r {
        case .success(let o): byID[o.id] = o
        case .failure(let e as Empty): failures.insert(e.id)
        case .failure: break
        }
    }
    func report() -> [String] {
        byID.values.sorted { $0.id < $1.id }.map { "\($0.id): \($0.words) words, longest '\($0.longest)'" }
            + failures.sorted().map { "\($0): empty" }
    }
    var totalWords: Int { byID.values.reduce(0) { $0 + $1.words } }
}

let texts = ["the cat sat", "", "supercalifragilistic", "a bb ccc dddd", " ", "one two three four five"]
let (jobs, feed) = AsyncStream.makeStream(of: Job.self)
let agg = Aggregator()

let producer = Task {
    for (i, t) in texts.enumerated() {
        feed.yield(Job(id: i, text: t))
        await Task.yield()
    }
    feed.finish()
}
await withTaskGroup(of: Void.self) { group in
    for await job in jobs {
        group.addTask {
            do { await agg.record(.success(try await analyse(job))) } catch { await agg.record(.failure(error)) }
        }
    }
}
await producer.value
for line in await agg.report() { print(line) }
print("total", await agg.totalWords)

// parallel map keeping order
func parallelMap<T: Sendable, U: Sendable>(_ xs: [T], _ f: @escaping @Sendable (T) async -> U) async -> [U] {
    await withTaskGroup(of: (Int, U).self) { g in
        for (i, x) in xs.enumerated() { g.addTask { (i, await f(x)) } }
        var out = [U?](repeating: nil, count: xs.count)
        for await (i, u) in g { out[i] = u }
        return out.map { $0! }
    }
}
print(await parallelMap(Array(1...8)) { n in
    try? await Task.sleep(for: .milliseconds(9 - n))
    return n * n * n
})
func parallelSum(_ xs: [Int], grain: Int) async -> Int {
    if xs.count <= grain { return xs.reduce(0, +) }
    let mid = xs.count / 2
    async let l = parallelSum(Array(xs[..<mid]), grain: grain)
    async let r = parallelSum(Array(xs[mid...]), grain: grain)
    return await l + r
}
print(await parallelSum(Array(1...1000), grain: 100))
