actor PrimeOracle {
    private var known: [Int: Bool] = [:]
    private(set) var computed = 0

    func isPrime(_ n: Int) -> Bool {
        if let answer = known[n] { return answer }
        computed += 1
        let answer = n > 1 && !stride(from: 2, through: Int(Double(n).squareRoot()), by: 1).contains { n % $0 == 0 }
        known[n] = answer
        return answer
    }

    func primes(in range: ClosedRange<Int>) -> [Int] { range.filter { isPrime($0) } }

    nonisolated var description: String { "oracle" }
}

@globalActor
actor LogActor {
    static let shared = LogActor()
}

@LogActor
final class Log {
    private var lines: [String] = []
    nonisolated init() {}
    func append(_ line: String) { lines.append(line) }
    func dump() -> [String] { lines.sorted() }
}

let oracle = PrimeOracle()
print(oracle.description, await oracle.primes(in: 1...30))
print("computed", await oracle.computed)
_ = await oracle.primes(in: 20...40)
print("computed", await oracle.computed)

let log = Log()
let counts = await withTaskGroup(of: (Int, Int).self) { group in
    for block in 0..<4 {
        group.addTask {
            let found = await oracle.primes(in: block * 25...(block * 25 + 24))
            await log.append("block \(block): \(found.count) primes")
            return (block, found.count)
        }
    }
    var counts: [Int: Int] = [:]
    for await (block, n) in group { counts[block] = n }
    return counts
}
for line in await log.dump() { print(line) }
print(counts.sorted { $0.key < $1.key }.map(\.value), counts.values.reduce(0, +))
print("computed", await oracle.computed)
