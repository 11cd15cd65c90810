// Everything on the main actor: interleaving is determined by suspension points.
var trace: [String] = []
func note(_ s: String) { trace.append(s) }
func flush() {
    print(trace.joined(separator: " "))
    trace = []
}

// Non-suspending tasks run in creation order
let tasks = (1...4).map { i in Task { note("t\(i)") } }
note("main")
for t in tasks { await t.value }
flush()

// Sleeping tasks finish by delay
let slow = [40, 1, 20].map { ms in
    Task {
        note("start\(ms)")
        try? await Task.sleep(for: .milliseconds(ms))
        note("end\(ms)")
    }
}
for t in slow { await t.value }
flush()

// A synchronous section is never interleaved
final class Ledger {
    private(set) var entries: [String] = []
    func addPair(_ s: String) async {
        entries.append(s + "1")
        entries.append(s + "2")
        await Task.yield()
        entries.append(s + "3")
    }
}
let ledger = Ledger()
let adders = ["a", "b", "c"].map { s in Task { await ledger.addPair(s) } }
for t in adders { await t.value }
var ok = true
for s in ["a", "b", "c"] {
    let i = ledger.entries.firstIndex(of: s + "1")!
    if ledger.entries[i + 1] != s + "2" { ok = false }
}
print("pairs adjacent:", ok, "count", ledger.entries.count)

// producer / consumer with a mailbox on the main actor
final class Mailbox<T: Sendable> {
    private var items: [T] = []
    private var waiter: CheckedContinuation<T, Never>?
    func send(_ x: T) {
        if let w = waiter {
            waiter = nil
            w.resume(returning: x)
        } else { items.append(x) }
    }
    func receive() async -> T {
        if !items.isEmpty { return items.removeFirst() }
        return await withCheckedContinuation { waiter = $0 }
    }
}
let box = Mailbox<Int>()
let consumer = Task { () -> [Int] in
    var got: [Int] = []
    while true {
        let x = await box.receive()
        if x < 0 { return got }
        got.append(x)
    }
}
for i in 1...5 {
    box.send(i)
    await Task.yield()
}
box.send(-1)
print(await consumer.value)

// Task locals
enum Ctx { @TaskLocal static var user = "nobody" }
func who() async -> String { Ctx.user }
print(await who())
await Ctx.$user.withValue("root") {
    print(await who())
    let t = Task { await who() }
    print(await t.value)
    await Ctx.$user.withValue("inner") { print(await who()) }
    print(Ctx.user)
}
print(Ctx.user)
