// async let: structured concurrency with fixed children.
nonisolated func square(_ n: Int, delay ms: Int) async -> Int {
    try? await Task.sleep(for: .milliseconds(ms))
    return n * n
}
struct Boom: Error {}
nonisolated func failing(after ms: Int) async throws -> Int {
    try await Task.sleep(for: .milliseconds(ms))
    throw Boom()
}

func demo() async {
    async let a = square(3, delay: 30)
    async let b = square(4, delay: 1)
    let mid = "between"
    print(mid)
    let (x, y) = await (a, b)
    print(x, y, x + y)
}
await demo()

func sumOfSquares() async -> Int {
    async let a = square(1, delay: 5)
    async let b = square(2, delay: 3)
    async let c = square(3, delay: 1)
    return await a + b + c
}
print(await sumOfSquares())

func withError() async -> String {
    async let good = square(5, delay: 1)
    async let bad = failing(after: 1)
    do {
        let g = await good
        print("good", g)
        return "sum \(try await g + bad)"
    } catch is Boom {
        return "boom"
    } catch {
        return "other"
    }
}
print(await withError())

// leaving scope without awaiting cancels the child
nonisolated func waitForCancel() async -> Bool {
    do {
        try await Task.sleep(for: .seconds(60))
        return false
    } catch {
        print("child cancelled:", error is CancellationError)
        return true
    }
}
func abandon() async -> String {
    async let child = waitForCancel()
    try? await Task.sleep(for: .milliseconds(5))
    return "left early"
}
print(await abandon())

func nested() async -> [Int] {
    async let pair = withPair()
    let rest = await square(10, delay: 1)
    let p = await pair
    return [p.0, p.1, rest]
}
nonisolated func withPair() async -> (Int, Int) {
    async let l = square(6, delay: 2)
    async let r = square(7, delay: 1)
    return await (l, r)
}
print(await nested())
