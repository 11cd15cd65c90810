// Sieve, factorization, divisors, totients and perfect numbers.
func sieve(_ limit: Int) -> [Int] {
    guard limit >= 2 else { return [] }
    var isPrime = [Bool](repeating: true, count: limit + 1)
    isPrime[0] = false
    isPrime[1] = false
    var p = 2
    while p * p <= limit {
        if isPrime[p] {
            for multiple in stride(from: p * p, through: limit, by: p) { isPrime[multiple] = false }
        }
        p += 1
    }
    return isPrime.indices.filter { isPrime[$0] }
}
let primes = sieve(100)
print(primes.count, primes.suffix(5), sieve(1), sieve(10_000).count)

func factorize(_ n: Int) -> [(prime: Int, power: Int)] {
    var n = n, d = 2
    var out: [(prime: Int, power: Int)] = []
    while d * d <= n {
        var k = 0
        while n % d == 0 { n /= d; k += 1 }
        if k > 0 { out.append((d, k)) }
        d += d == 2 ? 1 : 2
    }
    if n > 1 { out.append((n, 1)) }
    return out
}
for n in [360, 97, 1_000_000, 600_851_475_143] {
    print(n, "=", factorize(n).map { $0.power == 1 ? "\($0.prime)" : "\($0.prime)^\($0.power)" }.joined(separator: " * "))
}
func divisors(_ n: Int) -> [Int] {
    (1...n).prefix { $0 * $0 <= n }.filter { n % $0 == 0 }.flatMap { $0 * $0 == n ? [$0] : [$0, n / $0] }.sorted()
}
print(divisors(36), divisors(1), (2...1000).filter { n in divisors(n).dropLast().reduce(0, +) == n })

func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func lcm(_ a: Int, _ b: Int) -> Int { a / gcd(a, b) * b }
print((1...20).reduce(1, lcm), (1...12).map { n in (1...n).filter { gcd($0, n) == 1 }.count })

func modPow(_ base: Int, _ exp: Int, _ m: Int) -> Int {
    var (result, b, e) = (1, base % m, exp)
    while e > 0 {
        if e & 1 == 1 { result = result * b % m }
        b = b * b % m
        e >>= 1
    }
    return result
}
print(modPow(2, 100, 1_000_000_007), modPow(3, 96, 97))
func extendedGCD(_ a: Int, _ b: Int) -> (g: Int, x: Int, y: Int) {
    if b == 0 { return (a, 1, 0) }
    let (g, x, y) = extendedGCD(b, a % b)
    return (g, y, x - a / b * y)
}
print(extendedGCD(240, 46))
let twins = zip(primes, primes.dropFirst()).filter { $1 - $0 == 2 }
print(twins.map { "(\($0),\($1))" }.joined(separator: " "))
print((4...30).filter { $0 % 2 == 0 }.map { n in primes.first { primes.contains(n - $0) }! })
