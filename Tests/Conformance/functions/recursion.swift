// Classic recursive functions.
func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func fib(_ n: Int) -> Int {
    var memo: [Int: Int] = [:]
    func go(_ n: Int) -> Int {
        if n < 2 { return n }
        if let known = memo[n] { return known }
        let value = go(n - 1) + go(n - 2)
        memo[n] = value
        return value
    }
    return go(n)
}
print((0...10).map(factorial))
print(gcd(1071, 462), gcd(17, 5))
print(fib(10), fib(90))

func hanoi(_ n: Int, from: String, to: String, via: String) -> Int {
    if n == 0 { return 0 }
    let before = hanoi(n - 1, from: from, to: via, via: to)
    if n == 3 { print("move disk 3 from \(from) to \(to)") }
    return before + 1 + hanoi(n - 1, from: via, to: to, via: from)
}
print("moves:", hanoi(4, from: "A", to: "C", via: "B"))

func isEven(_ n: Int) -> Bool { n == 0 || isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n != 0 && isEven(n - 1) }
print(isEven(10), isOdd(7), isEven(3))

func ackermann(_ m: Int, _ n: Int) -> Int {
    switch (m, n) {
    case (0, _): n + 1
    case (_, 0): ackermann(m - 1, 1)
    default: ackermann(m - 1, ackermann(m, n - 1))
    }
}
print(ackermann(2, 3))

func permutations<T>(_ items: [T]) -> [[T]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { i -> [[T]] in
        var rest = items
        let head = rest.remove(at: i)
        return permutations(rest).map { [head] + $0 }
    }
}
print(permutations(["a", "b", "c"]).map { $0.joined() })

func binary(_ n: Int) -> String { n < 2 ? "\(n)" : binary(n / 2) + "\(n % 2)" }
print([0, 1, 5, 10, 255].map(binary))
func reverse(_ s: String) -> String { s.isEmpty ? "" : reverse(String(s.dropFirst())) + String(s.first!) }
print(reverse("recursion"))
