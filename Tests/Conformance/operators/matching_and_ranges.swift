// Overloading ~= for pattern matching; range operators and custom ranges.
struct Regexish {
    let prefix: String
    let suffix: String
}
func ~= (pattern: Regexish, value: String) -> Bool {
    value.hasPrefix(pattern.prefix) && value.hasSuffix(pattern.suffix)
}
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func even(_ n: Int) -> Bool { n % 2 == 0 }
func multiple(of k: Int) -> (Int) -> Bool { { $0 % k == 0 } }

func classify(_ file: String) -> String {
    switch file {
    case Regexish(prefix: "test", suffix: ".swift"): "test source"
    case Regexish(prefix: "", suffix: ".swift"): "source"
    case Regexish(prefix: "README", suffix: ""): "documentation"
    default: "unknown"
    }
}
for f in ["testA.swift", "main.swift", "README.md", "a.out"] { print(f, "->", classify(f)) }

for n in [0, 7, 15, 22, 35] {
    switch n {
    case 0: print(n, "zero")
    case multiple(of: 5) where n > 20: print(n, "big multiple of five")
    case multiple(of: 5): print(n, "multiple of five")
    case even: print(n, "even")
    default: print(n, "odd")
    }
}

func grade(_ score: Double) -> Character {
    switch score {
    case 90...: "A"
    case 75..<90: "B"
    case 50..<75: "C"
    case ..<0: "?"
    default: "F"
    }
}
print([99.5, 90, 89.999, 75, 50, 12, -3].map(grade).map(String.init).joined())

// A tolerance operator producing a closed range
infix operator ±: RangeFormationPrecedence
func ± (centre: Double, delta: Double) -> ClosedRange<Double> { (centre - delta)...(centre + delta) }
infix operator ≈: ComparisonPrecedence
func ≈ (a: Double, b: Double) -> Bool { (b ± 1e-9).contains(a) }
print(10 ± 0.5, (10 ± 0.5).contains(10.25), 0.1 + 0.2 ≈ 0.3, 0.1 + 0.2 == 0.3)
if case 3 ± 0.25 = 3.2 { print("3.2 is close to 3") }

let xs = Array(0...9)
print(xs[...3], xs[7...], xs[2..<4], xs[..<1])
print((1..<5).overlaps(4..<9), (1...5).clamped(to: 3...9), (1..<1).isEmpty)
print((0..<10).relative(to: xs), (5...).relative(to: xs))
