let numbers = Array(0..<4_000_000)
let squares = numbers.map { $0 * $0 % 1_000 }
let kept = squares.filter { $0 % 2 == 0 }
let total = kept.reduce(0) { $0 + $1 }
func adder(_ n: Int) -> (Int) -> Int { { $0 + n } }
let adders = (0..<10).map(adder)
var applied = 0
for i in 0..<1_500_000 { applied = adders[i % 10](applied) % 1_000_003 }
let pairs = zip(numbers, squares).map { $0 - $1 }.max()!
print(total, applied, pairs, kept.contains { $0 > 990 })
