// Labelled statements, defer order, guard, repeat-while, fallthrough, do expressions.
outer: for i in 2...30 {
    for d in 2..<i where i % d == 0 {
        if i == 25 { break outer }
        continue outer
    }
    print(i, terminator: " ")
}
print()

func work(_ n: Int) -> String {
    defer { print("defer A", n) }
    guard n > 0 else { return "nothing" }
    defer { print("defer B", n) }
    for k in 0..<n {
        defer { print("end of pass", k) }
        if k == 1 { continue }
        print("pass", k)
    }
    return "done"
}
print(work(0))
print(work(2))

var collatz = 27, steps = 0
repeat {
    collatz = collatz.isMultiple(of: 2) ? collatz / 2 : 3 * collatz + 1
    steps += 1
} while collatz != 1
print("steps", steps)

func roman(_ ch: Character) -> String {
    var out = ""
    switch ch {
    case "X":
        out += "ten "
        fallthrough
    case "V":
        out += "five "
        fallthrough
    case "I": out += "one"
    default: break
    }
    return out
}
print(roman("X"), "/", roman("V"), "/", roman("I"), "/", roman("Q"))

search: do {
    let table = [[1, 2], [3, 4], [5, 6]]
    for row in table {
        for x in row where x > 3 {
            print("found", x)
            break search
        }
    }
    print("not found")
}

var stack = [1]
while let top = stack.popLast() {
    print(top, terminator: ",")
    if top < 20 { stack += [top * 3, top * 2].filter { $0 < 25 } }
}
print()
let ternary = steps > 100 ? steps > 110 ? "long" : "medium" : "short"
print(ternary)
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r)
var (a, b) = (1, 2)
(a, b) = (b, a + b)
print(a, b)
if let x = Int("5"), case let y = x * 2, y > 9, let z = Optional(y + 1) { print(x, y, z) }
let value = { () -> Int in var t = 0; for i in 1...4 { t += i * i }; return t }()
print(value)
