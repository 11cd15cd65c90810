// stride(from:to:by:) and stride(from:through:by:) in both directions.
for tick in stride(from: 0, to: 60, by: 15) { print(tick, terminator: " ") }
print()
for hour in stride(from: 3, through: 12, by: 3) { print(hour, terminator: " ") }
print()
for n in stride(from: 10, to: 0, by: -3) { print(n, terminator: " ") }
print()
print(Array(stride(from: 10, through: 0, by: -5)))
print(Array(stride(from: 0, to: 0, by: 1)), Array(stride(from: 5, to: 1, by: 1)))

for x in stride(from: 0.0, through: 1.0, by: 0.25) {
    print(x, x * x)
}
print(stride(from: 0.5, to: 3, by: 0.5).map { $0 * 2 })

let evens = stride(from: 2, through: 20, by: 2)
print(evens.reduce(0, +), evens.filter { $0.isMultiple(of: 3) })
print(Array(evens).count, evens.contains(7))

// Chunks of an array with stride.
let data = Array(1...11)
let chunks = stride(from: 0, to: data.count, by: 4).map {
    Array(data[$0..<min($0 + 4, data.count)])
}
print(chunks)

// Numerical integration: trapezoidal rule for x^2 on [0, 1].
let h = 0.125
var area = 0.0
for x in stride(from: 0.0, to: 1.0, by: h) {
    area += (x * x + (x + h) * (x + h)) / 2 * h
}
print(area)

for (i, v) in stride(from: 100, to: 70, by: -10).enumerated() {
    print("\(i):\(v)", terminator: i == 2 ? "\n" : ", ")
}
print(zip(stride(from: 1, to: 10, by: 3), ["a", "b", "c"]).map { "\($0)\($1)" })
