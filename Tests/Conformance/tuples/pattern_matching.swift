// Tuples in switch statements and for-case loops.
func classify(_ point: (Int, Int)) -> String {
    switch point {
    case (0, 0): "origin"
    case (_, 0): "x-axis"
    case (0, _): "y-axis"
    case (-2...2, -2...2): "inside the box"
    case let (x, y) where x == y: "diagonal at \(x)"
    case (let x, let y) where x == -y: "anti-diagonal \(x),\(y)"
    case let (x, _): "elsewhere, x = \(x)"
    }
}
for p in [(0, 0), (5, 0), (0, -4), (1, 2), (7, 7), (6, -6), (9, 1)] {
    print(p, "->", classify(p))
}

func fizz(_ n: Int) -> String {
    switch (n % 3, n % 5) {
    case (0, 0): return "FizzBuzz"
    case (0, _): return "Fizz"
    case (_, 0): return "Buzz"
    default: return "\(n)"
    }
}
print((1...15).map(fizz).joined(separator: " "))

let points = [(1, 0), (2, 5), (3, 0), (4, 1)]
for case (let x, 0) in points {
    print("on the x axis at", x)
}
for case let (x, y) in points where y > 0 {
    print("sum", x + y)
}
if case (4, let last) = points[3] {
    print("last is", last)
}
let optionalPairs: [(String, Int?)] = [("a", 1), ("b", nil), ("c", 3)]
for case let (name, value?) in optionalPairs {
    print(name, value)
}
switch (Optional("x"), Optional<Int>.none) {
case (let s?, nil): print("only", s)
case (nil, _): print("none")
default: print("both")
}
