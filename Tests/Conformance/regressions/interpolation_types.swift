struct Rule: ExpressibleByStringInterpolation {
    var parts: [String] = []
    struct StringInterpolation: StringInterpolationProtocol {
        var parts: [String] = []
        init(literalCapacity: Int, interpolationCount: Int) { parts.append("n=\(interpolationCount),\(literalCapacity)") }
        mutating func appendLiteral(_ literal: String) { parts.append("lit(\(literal))") }
        mutating func appendInterpolation(_ x: Int) { parts.append("int(\(x))") }
        mutating func appendInterpolation(_ x: Double, digits: Int) throws { parts.append("d(\(x))") }
    }
    init(stringLiteral value: String) { parts = [value] }
    init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}
print(("a\(1)b\(2)" as Rule).parts, ("plain" as Rule).parts)
print(("\(1)\(2)é" as Rule).parts)
let r: Rule = try "\(1) \(2.5, digits: 3)"
print(r.parts)
struct P { var x = 1 }
extension DefaultStringInterpolation { mutating func appendInterpolation(_ p: P) { appendLiteral("P<\(p.x)>") }
  mutating func appendInterpolation(list: [Int]) { appendLiteral(list.map { "\($0)" }.joined(separator: "+")) } }
print("\(P()) and \([P()]) \(list: [1, 2, 3])")
print([1, 2].map { "\($0 + 1)!" }, (1...2).map { i in "\(i)-\([i].map { "<\($0)>" })" })
func f() throws -> Int { 3 }
print(try "\(f())")
