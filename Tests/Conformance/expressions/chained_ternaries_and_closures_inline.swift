let scores = ["ann": 91, "bob": 67, "cyd": 48, "dan": 78]

let grade: (Int) -> String = { $0 >= 90 ? "A" : $0 >= 75 ? "B" : $0 >= 60 ? "C" : "F" }
print(scores.sorted { $0.key < $1.key }.map { "\($0.key)=\(grade($0.value))" }.joined(separator: " "))

let mean = Double(scores.values.reduce(0, +)) / Double(scores.count)
let variance = scores.values.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +) / Double(scores.count - 1)
print(mean, (variance * 100).rounded() / 100, variance.squareRoot() > 15 ? "spread out" : "tight")

let label = { () -> String in
    let best = scores.max { $0.value < $1.value }!
    return "\(best.key.uppercased()) (\(best.value))"
}()
print(label)

let matrix = [[1, 2], [3, 4]]
let (trace, determinant) = (matrix[0][0] + matrix[1][1], matrix[0][0] * matrix[1][1] - matrix[0][1] * matrix[1][0])
print(trace, determinant, matrix.flatMap { $0 }.map { $0 * $0 }.reduce(0, +))

let isLeap = { (y: Int) in y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
print((1996...2004).filter(isLeap), [1900, 2000].map(isLeap))

let size = 6 * 7 > 40 ? "big" : "small"
let message = "The answer is " + size + " and " + String((1...5).reduce(1, *)) + [".", "!"][1 & 3 >> 1]
print(message)

var flags: UInt8 = 0b0000_1111
flags ^= 0b0101_0101
flags = flags << 1 | flags >> 7
print(flags, flags & ~0b11, (flags & 0b100) != 0 ? "set" : "clear", flags.nonzeroBitCount)

let a: Int? = 5, b: Int? = nil
let sum = [a, b].compactMap { $0 }.reduce(0, +)
let product = a.flatMap { x in b.map { x * $0 } } ?? -1
print(sum, product, (a ?? 0) > (b ?? 10) ? "a" : "b", a.map { $0 % 2 == 0 } ?? true, a != nil && b == nil)
print(a == 5 ? b == nil ? "both" : "first" : "none", (a, b) == (5, nil), [a, b] == [5, nil])

let temperatureText = switch mean { case ..<50: "cold"; case 50..<75: "mild"; default: "hot" }
let parity = if sum.isMultiple(of: 2) { "even" } else { "odd" }
print(temperatureText, parity)

let compare = { (x: Double, y: Double) -> Int in x < y ? -1 : x > y ? 1 : 0 }
print(compare(1, 2), compare(2, 1), compare(.infinity, .infinity), 7 + -4, 2 - -2, !(!true))
let nested = [[3, 1], [], [2]].map { $0.sorted() }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }.first?.last.map { "last \($0)" } ?? "none"
print(nested, [1, 2, 3].contains { $0 > 2 } ? (1...3).map { $0 * 2 } : [], "abc".map { $0 == "b" ? "*" : $0 }.map(String.init).joined())
let date = (y: 2024, m: 2, d: 29)
print(date.m < 3 ? date.y - 1 : date.y, "\(date.y)-\(date.m < 10 ? "0" : "")\(date.m)-\(date.d)", 17 / 5 * 5 + 17 % 5 == 17, -17 / 5, -17 % 5, (-17 % 5 + 5) % 5)
