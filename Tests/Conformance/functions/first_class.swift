// Function types, functions as parameters and results, nested functions.
func addTwo(_ a: Int, _ b: Int) -> Int { a + b }
func multiplyTwo(_ a: Int, _ b: Int) -> Int { a * b }

var mathFunction: (Int, Int) -> Int = addTwo
print(mathFunction(2, 3))
mathFunction = multiplyTwo
print(mathFunction(2, 3))

func printResult(_ f: (Int, Int) -> Int, _ a: Int, _ b: Int) { print("Result:", f(a, b)) }
printResult(addTwo, 3, 5)
printResult(max, 3, 5)

func chooseStep(backward: Bool) -> (Int) -> Int {
    func forward(_ n: Int) -> Int { n + 1 }
    func back(_ n: Int) -> Int { n - 1 }
    return backward ? back : forward
}
var current = -4
let move = chooseStep(backward: current > 0)
while current != 0 {
    print("\(current)...", terminator: " ")
    current = move(current)
}
print("zero!")

func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
    { g(f($0)) }
}
let lengthSquared = compose({ (s: String) in s.count }, { $0 * $0 })
print(lengthSquared("four"), ["a", "bcd"].map(lengthSquared))

func curry(_ f: @escaping (Int, Int) -> Int) -> (Int) -> (Int) -> Int {
    { a in { b in f(a, b) } }
}
print(curry(addTwo)(10)(5), [1, 2, 3].map(curry(multiplyTwo)(7)))

func repeatApply(_ n: Int, _ f: (Int) -> Int, to x: Int) -> Int {
    n == 0 ? x : repeatApply(n - 1, f, to: f(x))
}
print(repeatApply(5, { $0 * 2 }, to: 1))

func counter() -> (next: () -> Int, reset: () -> Void) {
    var n = 0
    func next() -> Int { n += 1; return n }
    func reset() { n = 0 }
    return (next, reset)
}
let c = counter()
print(c.next(), c.next(), c.next())
c.reset()
print(c.next())
print(["1", "x", "3"].compactMap(Int.init), [1.5, -2.5].map(abs))
