// Labelled statements: breaking and continuing outer loops.
let grid = [
    [1, 4, 9],
    [2, 42, 7],
    [8, 3, 42],
]
var found: (Int, Int)? = nil
search: for (r, row) in grid.enumerated() {
    for (c, value) in row.enumerated() {
        if value == 42 {
            found = (r, c)
            break search
        }
    }
}
if let found { print("found at", found) }

var primes: [Int] = []
candidates: for n in 2...50 {
    for p in primes where n % p == 0 {
        continue candidates
    }
    primes.append(n)
}
print(primes)

var tokens = ["push 3", "push 4", "add", "stop", "push 9"]
var stack: [Int] = []
run: while !tokens.isEmpty {
    let token = tokens.removeFirst()
    switch token {
    case "stop":
        print("stopping with", tokens.count, "left")
        break run
    case "add":
        let b = stack.removeLast(), a = stack.removeLast()
        stack.append(a + b)
    case let t where t.hasPrefix("push "):
        stack.append(Int(t.dropFirst(5))!)
    default:
        continue run
    }
}
print(stack)

check: if stack.count == 1 {
    guard stack[0] > 5 else { break check }
    print("big result")
}
block: do {
    if primes.count > 10 { break block }
    print("never printed")
}
var count = 0
outer: repeat {
    count += 1
    for _ in 0..<3 {
        if count == 4 { break outer }
    }
} while count < 10
print(count)
