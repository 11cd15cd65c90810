// for-in, while, repeat-while, break and continue.
let names = ["Anna", "Alex", "Brian", "Jack"]
for name in names { print("Hello, \(name)!") }

let legs = ["spider": 8, "ant": 6, "cat": 4]
for (animal, count) in legs.sorted(by: { $0.key < $1.key }) {
    print("\(animal)s have \(count) legs")
}

var power = 1
for _ in 1...10 { power *= 2 }
print(power)

// Collatz
func collatz(_ start: Int) -> [Int] {
    var n = start
    var path = [n]
    while n != 1 {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1
        path.append(n)
    }
    return path
}
print(collatz(6), collatz(27).count)

var digits = 0
var m = 90210
repeat {
    digits += m % 10
    m /= 10
} while m > 0
print("digit sum", digits)

for i in 1...20 {
    if i % 2 == 0 { continue }
    if i > 11 { break }
    print(i, terminator: i == 11 ? "\n" : " ")
}

for n in (1...4).reversed() { print(String(repeating: "*", count: n)) }
for c in "swift" where !"aeiou".contains(c) { print(c, terminator: "") }
print()

var stack = [1, 2, 3]
while let top = stack.popLast() { print("popped", top) }
var i = 0
while true {
    i += 1
    guard i * i < 50 else { break }
}
print(i)
