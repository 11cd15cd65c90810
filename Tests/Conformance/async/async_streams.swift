// AsyncStream and AsyncThrowingStream.
let s1 = AsyncStream<Int> { cont in
    for i in 1...4 { cont.yield(i * i) }
    cont.finish()
}
for await x in s1 { print(x, terminator: " ") }
print()

let (stream, cont) = AsyncStream.makeStream(of: String.self)
cont.onTermination = { reason in print("terminated:", reason) }
let consumer = Task { () -> Int in
    var n = 0
    for await s in stream {
        print("got", s)
        n += s.count
    }
    return n
}
for w in ["alpha", "beta", "gamma"] {
    cont.yield(w)
    try await Task.sleep(for: .milliseconds(2))
}
cont.finish()
print("characters", await consumer.value)

// yield results after finish
let r = cont.yield("late")
if case .terminated = r { print("late yield refused") }

// buffering policies
func drain(_ policy: AsyncStream<Int>.Continuation.BufferingPolicy) async -> [Int] {
    let s = AsyncStream(Int.self, bufferingPolicy: policy) { c in
        for i in 1...6 { c.yield(i) }
        c.finish()
    }
    var out: [Int] = []
    for await x in s { out.append(x) }
    return out
}
print(await drain(.unbounded), await drain(.bufferingOldest(2)), await drain(.bufferingNewest(2)))

// pull based
var counter = 0
let pull = AsyncStream<Int>(unfolding: { @MainActor in
    counter += 1
    return counter <= 3 ? counter * 10 : nil
})
for await x in pull { print("pulled", x) }

struct Broken: Error {}
let ts = AsyncThrowingStream<Int, any Error> { c in
    c.yield(1)
    c.yield(2)
    c.finish(throwing: Broken())
}
do {
    for try await x in ts { print("t", x) }
} catch {
    print("stream error", error)
}

let evens = AsyncStream<Int> { c in
    for i in 0..<10 { c.yield(i) }
    c.finish()
}
for await x in evens.filter({ $0 % 2 == 0 }).map({ "#\($0)" }).prefix(3) { print(x, terminator: " ") }
print()
let more = AsyncStream<Int> { c in
    [5, 1, 9, 3].forEach { c.yield($0) }
    c.finish()
}
print(await more.max() as Any)
let c2 = AsyncStream<Int> { c in
    [1, 2, 3].forEach { c.yield($0) }
    c.finish()
}
print(await c2.contains(2), await AsyncStream<Int> { $0.finish() }.first { _ in true } as Any)
