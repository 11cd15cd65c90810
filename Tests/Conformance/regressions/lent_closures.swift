// Closures that do not escape may be called, lent on, and captured by closures that do not escape; `inout` parameters
// may be captured by those too.
func apply(_ f: (Int) -> Int, to values: [Int]) -> [Int] { values.map(f) }
func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func chain(_ f: (Int) -> Int, _ g: (Int) -> Int, _ flag: Bool) -> [Int] {
    let inner = [1, 2].map { f($0) + twice(g, $0) }
    return inner + apply(flag ? f : g, to: [5]) + [twice({ g(f($0)) }, 1)]
}
print(chain({ $0 + 1 }, { $0 * 10 }, true))
func fill(_ out: inout [Int], upTo n: Int) {
    (1...n).forEach { out.append($0) }
    func more() { out.append(-1) }
    more()
    defer { out.append(-2) }
    _ = out.contains { $0 == out.count }
}
var list: [Int] = []
fill(&list, upTo: 3)
print(list)
struct Tally {
    var counts: [String: Int] = [:]
    mutating func add(_ words: [String], where test: (String) -> Bool = { _ in true }) {
        words.filter(test).forEach { counts[$0, default: 0] += 1 }
    }
    mutating func change(_ body: (inout Tally) throws -> Void) rethrows { try body(&self) }
    func lookup(_ key: String, or fallback: @autoclosure () -> Int) -> Int { counts[key] ?? fallback() }
}
var tally = Tally()
tally.add(["a", "b", "a"]) { $0 != "b" }
tally.change { $0.counts["z"] = 9 }
print(tally.counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, tally.lookup("q", or: -1))
func sortedNames(_ names: [String], by before: (String, String) -> Bool) -> [String] {
    var copy = names
    copy.sort(by: before)
    return copy.sorted { before($0, $1) }
}
print(sortedNames(["b", "c", "a"], by: >))
final class Keeper {
    var handlers: [() -> Void] = []
    let onEnd: () -> String
    var optional: ((Int) -> Void)?
    init(onEnd: @escaping () -> String, optional: ((Int) -> Void)? = nil) {
        self.onEnd = onEnd
        self.optional = optional
    }
    func keep(_ f: @escaping () -> Void) { handlers.append(f) }
    func run(_ body: () throws -> Void) rethrows { try body() }
}
let keeper = Keeper(onEnd: { "end" }) { print("got", $0) }
keeper.keep { print("kept") }
keeper.run { keeper.handlers[0]() }
keeper.optional?(3)
print(keeper.onEnd())
struct Memo { let make: () -> Int; var cached: Int? }
func makeMemo(_ f: @escaping () -> Int) -> Memo { Memo(make: f) }
print(makeMemo { 4 }.make())
func recurse(_ n: Int, _ f: (Int) -> Void) { if n > 0 { f(n); recurse(n - 1, f) } }
recurse(2) { print("level", $0) }
func measure<T>(_ body: () throws -> T) rethrows -> T { try body() }
func outer(_ f: () -> Int) -> Int { measure(f) + measure { f() } }
print(outer { 5 })
let u: UInt128 = 3_333_333_333_333_333_333_333
print(u < 10_000_000_000_000_000_000_000_000, u == 3_333_333_333_333_333_333_333, UInt8(200) > 100, 3 < Int8(4))
enum Shape { case rect(w: Double, h: Double), pair(Int, String) }
for s in [Shape.rect(w: 1, h: 2), .pair(1, "a")] {
    switch s {
    case .rect(let size): print(size.w, size.h, size)
    case let .pair(p): print(p.0, p)
    }
}
struct Shelf {
    var boxes: [String: [Int]] = [:]
    var size = 2
    mutating func change<R>(_ key: String, _ body: (inout [Int]) -> R) -> R { body(&boxes[key, default: [size]]) }
}
var shelf = Shelf()
print(shelf.change("a") { $0.append(3); return $0.count }, shelf.boxes)
