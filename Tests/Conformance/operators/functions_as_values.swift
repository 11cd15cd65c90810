// Operators passed as functions, bitwise operators, ranges and identity.
let numbers = [4, 8, 15, 16, 23, 42]
print(numbers.reduce(0, +), numbers.reduce(1, *))
print(numbers.sorted(by: >))
print(numbers.dropFirst().reduce(numbers[0], -))
print(zip(numbers, numbers.dropFirst()).map { $1 - $0 })
print(zip([1, 2, 3], [10, 20, 30]).map(*))
print([true, false, true].reduce(true) { $0 && $1 })

let table: [(String, (Int, Int) -> Int)] = [
    ("+", +), ("-", -), ("*", *), ("/", /), ("%", %), ("&", &), ("|", |), ("^", ^),
]
for (symbol, op) in table {
    print("29 \(symbol) 6 = \(op(29, 6))")
}

let add: (Double, Double) -> Double = (+)
print(add(1.5, 2))
let less: (String, String) -> Bool = (<)
print(["pear", "fig", "apple"].sorted(by: less))

print(~0b1010 & 0b1111, 1 << 5, 1024 >> 3, -16 >> 2)
var flags = 0b0001
flags |= 0b0100
flags ^= 0b0001
flags <<= 1
print(String(flags, radix: 2))
flags &= 0b1000
print(flags)

class Node {}
let n1 = Node(), n2 = Node()
let n3 = n1
print(n1 === n2, n1 === n3, n1 !== n2)
print((1...5) ~= 3, ("a"..."f") ~= "k", 5 ~= 5)
print((1..<4).contains(4), (1...4).contains(4))
