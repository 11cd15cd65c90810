// Greatest common divisor.
func gcd(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : gcd(b, a % b)
}

let pairs = [(12, 18), (35, 14)]
for (x, y) in pairs {
    print(x, y, gcd(x, y))
}
print(gcd(first: 100, 75))
