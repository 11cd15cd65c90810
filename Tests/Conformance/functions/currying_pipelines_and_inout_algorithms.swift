func gcdExtended(_ a: Int, _ b: Int) -> (g: Int, x: Int, y: Int) {
    guard b != 0 else { return (a, 1, 0) }
    let (g, x, y) = gcdExtended(b, a % b)
    return (g, y, x - a / b * y)
}
func modularInverse(_ a: Int, mod m: Int) -> Int? {
    let (g, x, _) = gcdExtended(a, m)
    return g == 1 ? (x % m + m) % m : nil
}
func power(_ base: Int, _ exponent: Int, mod m: Int = .max) -> Int {
    var (result, b, e) = (1, base % m, exponent)
    while e > 0 {
        if e & 1 == 1 { result = result * b % m }
        b = b &* b % m
        e >>= 1
    }
    return result
}
func chineseRemainder(_ pairs: (residue: Int, modulus: Int)...) -> Int? {
    let product = pairs.reduce(1) { $0 * $1.modulus }
    var total = 0
    for (r, m) in pairs {
        let p = product / m
        guard let inverse = modularInverse(p, mod: m) else { return nil }
        total += r * p * inverse
    }
    return total % product
}

func nextPermutation<T: Comparable>(_ a: inout [T]) -> Bool {
    guard let i = a.indices.dropLast().last(where: { a[$0] < a[$0 + 1] }) else {
        a.reverse()
        return false
    }
    let j = a.indices.last { a[$0] > a[i] }!
    a.swapAt(i, j)
    a[(i + 1)...].reverse()
    return true
}
func dutchFlag(_ a: inout [Int], pivot: Int) {
    var (lo, mid, hi) = (0, 0, a.count - 1)
    while mid <= hi {
        switch a[mid] {
        case ..<pivot: a.swapAt(lo, mid); lo += 1; mid += 1
        case pivot: mid += 1
        default: a.swapAt(mid, hi); hi -= 1
        }
    }
}
func withTemporary<T, R>(_ value: inout T, _ temporary: T, _ body: (T) throws -> R) rethrows -> R {
    let saved = value
    value = temporary
    defer { value = saved }
    return try body(value)
}
func toggle(_ flag: inout Bool) -> Bool { flag.toggle(); return flag }

print(gcdExtended(240, 46), modularInverse(3, mod: 11) ?? -1, modularInverse(6, mod: 9) as Any)
print(power(2, 30), power(7, 222, mod: 1_000_003), chineseRemainder((2, 3), (3, 5), (2, 7)) ?? -1)
var p = [1, 2, 3]
var all = [p]
while nextPermutation(&p) { all.append(p) }
print(all, p)
var letters = Array("bab")
print(nextPermutation(&letters), String(letters))
var flag = [2, 0, 1, 2, 1, 0, 1]
dutchFlag(&flag, pivot: 1)
print(flag)
var verbose = false
print(withTemporary(&verbose, true) { $0 ? "loud" : "quiet" }, verbose, toggle(&verbose), verbose)
func compose<T>(_ fs: [(T) -> T]) -> (T) -> T { fs.reduce({ $0 }) { f, g in { g(f($0)) } } }
let rot = [1, 2, 3].map { k in { (s: String) in String(s.dropFirst(k) + s.prefix(k)) } }
print(compose(rot)("abcdefg"), compose([(String) -> String]())("same"))
func partial<A, B, C>(_ f: @escaping (A, B) -> C, _ a: A) -> (B) -> C { { f(a, $0) } }
print((1...4).map(partial(power(_:by:), 2)), [3, 5].map(partial(-, 10)))
func power(_ b: Int, by e: Int) -> Int { power(b, e) }
