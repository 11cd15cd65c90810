// Custom AsyncSequence, for await, and the built-in async operators.
struct Countdown: AsyncSequence {
    let start: Int
    struct Iterator: AsyncIteratorProtocol {
        var n: Int
        mutating func next() async -> Int? {
            guard n > 0 else { return nil }
            try? await Task.sleep(for: .milliseconds(1))
            defer { n -= 1 }
            return n
        }
    }
    func makeAsyncIterator() -> Iterator { Iterator(n: start) }
}
for await n in Countdown(start: 4) { print(n, terminator: " ") }
print()
for await n in Countdown(start: 10) {
    if n == 8 { continue }
    if n < 6 { break }
    print(n, terminator: " ")
}
print()

func manual() async {
    var it = Countdown(start: 2).makeAsyncIterator()
    print(await it.next() as Any, await it.next() as Any, await it.next() as Any)
}
await manual()

func collect<S: AsyncSequence>(_ s: S) async throws -> [S.Element] {
    var out: [S.Element] = []
    for try await x in s { out.append(x) }
    return out
}
print(try await collect(Countdown(start: 5)))

// a throwing sequence
struct Fails: Error { let at: Int }
struct Risky: AsyncSequence, AsyncIteratorProtocol {
    var i = 0
    let limit: Int
    mutating func next() async throws -> Int? {
        i += 1
        if i > limit { throw Fails(at: i) }
        return i
    }
    func makeAsyncIterator() -> Risky { self }
}
var sum = 0
do {
    for try await x in Risky(limit: 4) { sum += x }
} catch let e as Fails {
    print("failed at", e.at, "sum", sum)
}

// sequence of pages, flattening paging
struct Pages: AsyncSequence {
    let data: [[String]]
    struct Iterator: AsyncIteratorProtocol {
        let data: [[String]]
        var page = 0
        var buffer: [String] = []
        mutating func next() async -> String? {
            while buffer.isEmpty {
                guard page < data.count else { return nil }
                print("load page", page)
                await Task.yield()
                buffer = data[page]
                page += 1
            }
            return buffer.removeFirst()
        }
    }
    func makeAsyncIterator() -> Iterator { Iterator(data: data) }
}
for await item in Pages(data: [["a", "b"], [], ["c"]]) { print("item", item) }

extension AsyncSequence {
    func myReduce<R>(_ initial: R, _ f: (R, Element) -> R) async rethrows -> R {
        var acc = initial
        for try await x in self { acc = f(acc, x) }
        return acc
    }
}
print(await Countdown(start: 6).myReduce(1, *))
