// String interpolation in all kinds of places, custom interpolations.
let name = "Ada", age = 36, height = 1.65
print("\(name) is \(age) years old and \(height) m tall.")
print("Next year: \(age + 1), in months: \(age * 12), half: \(Double(age) / 2)")
print("nested \("inner \("innermost \(1 + 1)")") done")
print("call \(name.uppercased()) \(name.map { "[\($0)]" }.joined()) \([3, 1, 2].sorted())")
print("ternary \(age > 30 ? "over" : "under") optional \(Int("5") ?? 0) tuple \((1, "a"))")
print("bool \(true && false) char \("z" as Character) range \(1...3) dict \(["a": 1])")
print("escaped \\(name) percent 100% dollar $name brace {\(age)} quote \"\(name)\"")
print("""
    Dear \(name),
      your age is \(age)
      list: \((1...3).map { "\($0)²=\($0 * $0)" }.joined(separator: "; "))
    """)
print(#"raw \(name) but \#(name)"#)
print("joined \(name)" + " plus \(age)")

extension DefaultStringInterpolation {
    mutating func appendInterpolation(_ n: Int, width: Int, fill: Character = " ") {
        let s = String(n)
        appendLiteral(String(repeating: fill, count: max(0, width - s.count)) + s)
    }
    mutating func appendInterpolation(hex n: Int) { appendInterpolation("0x" + String(n, radix: 16, uppercase: true)) }
    mutating func appendInterpolation<T>(maybe value: T?, else text: String = "none") {
        if let value { appendInterpolation(value) } else { appendLiteral(text) }
    }
    mutating func appendInterpolation(fixed x: Double, _ places: Int) {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let n = Int(x * Double(scale) + 0.5)
        appendInterpolation(n / scale)
        appendLiteral(".")
        appendInterpolation(n % scale, width: places, fill: "0")
    }
}
print("[\(42, width: 6)] [\(7, width: 3, fill: "0")] [\(12345, width: 2)]")
print("\(hex: 255) \(hex: 48879) \(maybe: Int("x")) \(maybe: Int("9")) \(maybe: nil as String?, else: "-")")
print("\(fixed: 3.14159, 2) \(fixed: 2, 3) \(fixed: 0.056, 2)")

struct Rule: ExpressibleByStringInterpolation {
    var parts: [String] = []
    struct StringInterpolation: StringInterpolationProtocol {
        var parts: [String] = []
        init(literalCapacity: Int, interpolationCount: Int) { parts.append("n=\(interpolationCount)") }
        mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append("lit(\(literal))") } }
        mutating func appendInterpolation(_ x: Int) { parts.append("int(\(x))") }
    }
    init(stringLiteral value: String) { parts = [value] }
    init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}
print(("a\(1)b\(2)" as Rule).parts, ("plain" as Rule).parts)
