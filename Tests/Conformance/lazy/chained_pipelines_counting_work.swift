final class Meter {
    private(set) var counts: [String: Int] = [:]
    func tick<T>(_ name: String, _ v: T) -> T {
        counts[name, default: 0] += 1
        return v
    }
    func report() -> String {
        defer { counts = [:] }
        return counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}

let meter = Meter()
let source = Array(1...50)

let eager = source.map { meter.tick("map", $0 * 3) }.filter { meter.tick("filter", $0 % 2 == 0) }.prefix(3)
print(Array(eager), meter.report())
let lazily = source.lazy.map { meter.tick("map", $0 * 3) }.filter { meter.tick("filter", $0 % 2 == 0) }.prefix(3)
print("declared", meter.report().isEmpty)
print(Array(lazily), meter.report())

var total = 0
for x in source.lazy.filter({ $0 > 45 }).map({ meter.tick("body", $0) }) { total += x }
print(total, meter.report())

let index = source.lazy.map { meter.tick("index", $0 * $0) }
print(index[9], index[10], index.count, meter.report())
print(source.lazy.map { meter.tick("contains", $0) }.contains(4), meter.report())
print(source.lazy.drop { $0 < 48 }.map { $0 }, source.lazy.prefix { $0 < 4 }.map { -$0 })
let flat = [[1, 2], [3], [4, 5, 6]].lazy.flatMap { $0.lazy.map { meter.tick("inner", $0) } }
print(flat.first { $0 == 3 } ?? 0, meter.report())
let parsed = ["1", "x", "3", "y", "5"].lazy.compactMap { meter.tick("parse", Int($0)) }
print(parsed.first ?? 0, meter.report(), parsed.reduce(0, +), meter.report())

struct Expensive {
    lazy var primes: [Int] = sieve(30)
    lazy var sum: Int = { primes.reduce(0, +) }()
    private func sieve(_ n: Int) -> [Int] {
        meter.tick("sieve", ())
        return (2...n).filter { k in !(2..<k).contains { k % $0 == 0 } }
    }
}
var e = Expensive()
print(meter.report().isEmpty, e.sum, e.primes.count, meter.report())
e.primes.append(0)
print(e.primes.last!, e.sum)
enum Lazily { static let value: Int = meter.tick("static", 5) }
print(meter.report().isEmpty, Lazily.value + Lazily.value, meter.report())
let rev = (1...4).lazy.reversed().map { $0 * 10 }
print(Array(rev), rev.first!, zip(rev, source.lazy.map { $0 }).map { $0 + $1 })
print(Array(stride(from: 0, to: 10, by: 3).lazy.map { $0 * $0 }), Array(source.lazy.filter { $0 % 20 == 0 }.reversed()))
print((1...3).lazy.joinedText(), AnySequence(source.lazy.filter { $0 > 49 }).map { $0 })
extension LazySequenceProtocol where Element: CustomStringConvertible { func joinedText() -> String { map(\.description).joined(separator: "~") } }
