// Unstructured tasks: value, result, cancellation, ordering on the main actor.
enum Oops: Error { case code(Int) }

let t1 = Task { () -> Int in
    try? await Task.sleep(for: .milliseconds(2))
    return 41 + 1
}
print("value", await t1.value)
print("again", await t1.value)

let t2 = Task { () throws -> String in throw Oops.code(7) }
do {
    _ = try await t2.value
} catch Oops.code(let c) {
    print("caught", c)
}
switch await t2.result {
case .success(let s): print("success", s)
case .failure(let e): print("failure", e)
}
print(await t1.result)

// tasks started from the main actor run only once we suspend
var log: [String] = []
let t3 = Task {
    log.append("task body")
}
log.append("after creation")
await t3.value
log.append("after await")
print(log)

// cancellation is cooperative
let t4 = Task { () -> Int in
    var n = 0
    while !Task.isCancelled {
        n += 1
        await Task.yield()
    }
    return n
}
try await Task.sleep(for: .milliseconds(5))
t4.cancel()
print("cancelled", t4.isCancelled, await t4.value > 0)

let t5 = Task { () async throws -> String in
    try await Task.sleep(for: .seconds(100))
    return "never"
}
t5.cancel()
do {
    print(try await t5.value)
} catch is CancellationError {
    print("CancellationError")
}

let t6 = Task { () throws -> String in
    try Task.checkCancellation()
    return "not cancelled"
}
print(try await t6.value)

// withTaskCancellationHandler
let t7 = Task {
    await withTaskCancellationHandler {
        try? await Task.sleep(for: .seconds(60))
        print("operation returns")
    } onCancel: {
        print("handler runs")
    }
}
try await Task.sleep(for: .milliseconds(5))
t7.cancel()
await t7.value

// detached
let t8 = Task.detached { (1...100).reduce(0, +) }
print("detached", await t8.value)
let outer = Task { () -> [Int] in
    let inner = (1...3).map { n in Task { n * 100 } }
    var out: [Int] = []
    for i in inner { out.append(await i.value) }
    return out
}
print(await outer.value)
