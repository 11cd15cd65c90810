struct Sample: Sendable { let t: Int; let value: Double }

func sensor(_ values: [Double]) -> AsyncStream<Sample> {
    AsyncStream { continuation in
        for (t, value) in values.enumerated() { continuation.yield(Sample(t: t, value: value)) }
        continuation.finish()
    }
}

nonisolated struct MovingAverage<Base: AsyncSequence>: AsyncSequence where Base.Element == Double {
    typealias Element = Double
    let base: Base
    let window: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: Base.AsyncIterator
        let window: Int
        var buffer: [Double] = []

        mutating func next() async throws -> Double? {
            while let x = try await iterator.next() {
                buffer.append(x)
                if buffer.count > window { buffer.removeFirst() }
                if buffer.count == window { return buffer.reduce(0, +) / Double(window) }
            }
            return nil
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: base.makeAsyncIterator(), window: window)
    }
}

let readings = [1.0, 2, 6, -1, 4, 8]
for await sample in sensor(readings) where sample.value > 1 {
    print("t=\(sample.t) \(sample.value)")
}

let positive = sensor(readings).map { $0.value }.filter { $0 > 0 }
for try await average in MovingAverage(base: positive, window: 2) { print("avg", average) }

let peak = await sensor(readings).map(\.value).max() ?? 0
let hot = await sensor(readings).contains { $0.value >= 8 }
print(peak, hot)
let cumulative = await sensor(readings).reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1.value) }
print(cumulative)

let (stream, continuation) = AsyncStream.makeStream(of: String.self)
let consumer = Task {
    var seen: [String] = []
    for await word in stream.prefix(3) { seen.append(word.uppercased()) }
    return seen
}
for w in ["a", "b", "c", "d"] { continuation.yield(w) }
continuation.finish()
print(await consumer.value)
