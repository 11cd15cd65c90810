nonisolated struct Fibonacci: Sequence, IteratorProtocol {
    private var state = (0, 1)
    mutating func next() -> Int? {
        defer { state = (state.1, state.0 + state.1) }
        return state.0
    }
}

var evaluations = 0
func slowSquare(_ n: Int) -> Int {
    evaluations += 1
    return n * n
}

let eager = (1...20).map(slowSquare).filter { $0 % 2 == 0 }.prefix(2)
print(Array(eager), "evaluations:", evaluations)
evaluations = 0
let lazy = (1...20).lazy.map(slowSquare).filter { $0 % 2 == 0 }.prefix(2)
print("before use:", evaluations)
print(Array(lazy), "evaluations:", evaluations)

evaluations = 0
let firstBig = (1...).lazy.map(slowSquare).first { $0 > 200 }
print(firstBig!, evaluations)

print(Array(Fibonacci().prefix(10)))
print(Fibonacci().lazy.filter { $0.isMultiple(of: 2) }.prefix(while: { $0 < 1000 }).reduce(0, +))
print(Fibonacci().first { $0 > 10_000 } ?? -1, Fibonacci().dropFirst(30).first { _ in true } ?? -1)

let powers = sequence(first: 1) { $0 < 1 << 20 ? $0 * 4 : nil }
print(powers.map { $0 })
let digits = sequence(state: 9045) { (n: inout Int) -> Int? in
    guard n > 0 else { return nil }
    defer { n /= 10 }
    return n % 10
}
print(Array(digits))

let words = ["apple", "bob", "kayak", "stats", "xyz"].lazy
let palindromes = words.filter { $0 == String($0.reversed()) }.map { $0.uppercased() }
print(palindromes.first ?? "", Array(palindromes), palindromes.contains("BOB"))
let nested = [[1, 2], [], [3]].lazy.joined().map { $0 * 10 }
print(Array(nested), nested.max()!, (0..<3).lazy.flatMap { Array(repeating: $0, count: $0) }.count)
let pairs = zip((1...).lazy.map { $0 * $0 }, "abc").map { "\($1)\($0)" }
print(pairs, (1...3).lazy.reversed().map { $0 }, [3, nil, 5].lazy.compactMap { $0 }.reduce(0, +))

struct Config { lazy var table: [Int] = { print("(building)"); return [1, 2, 3] }(); var hits = 0 }
var config = Config()
print("created")
config.table.append(4)
print(config.table, config.table.count)
