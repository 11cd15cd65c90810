extension ClosedRange where Bound: FloatingPoint {
    func lerp(_ t: Bound) -> Bound { lowerBound + (upperBound - lowerBound) * t }
    func normalized(_ v: Bound) -> Bound { (v - lowerBound) / (upperBound - lowerBound) }
}
extension Range where Bound == Int {
    func split(_ parts: Int) -> [Range<Int>] {
        let (size, extra) = count.quotientAndRemainder(dividingBy: parts)
        return (0..<parts).reduce(into: []) { out, i in
            let start = out.last?.upperBound ?? lowerBound
            out.append(start..<start + size + (i < extra ? 1 : 0))
        }
    }
    func minus(_ other: Range) -> [Range] {
        guard overlaps(other) else { return [self] }
        let o = other.clamped(to: self)
        return [lowerBound..<o.lowerBound, o.upperBound..<upperBound].filter { !$0.isEmpty }
    }
}

print((0.0...10).lerp(0.25), (20.0...40).normalized(35))
print((0..<10).split(3), (5..<7).split(4))
print((0..<10).minus(3..<5), (0..<10).minus(8..<20), (0..<3).minus(5..<6), (2..<4).minus(0..<9))
print((1...5).contains(5), (1..<5).contains(5), (1...5).overlaps(5...9), (1..<5).overlaps(5..<9))
print((3..<9).clamped(to: 5..<20), (1...3).isEmpty, (4..<4).isEmpty, (1...3).count, (-2...2).map { $0 })
print(Array(stride(from: 10, to: 0, by: -3)), Array(stride(from: 0.0, through: 1, by: 0.25)), stride(from: 1, to: 1, by: 1).underestimatedCount)

func classify(_ n: Int) -> String {
    switch n {
    case ...(-1): "negative"
    case 0: "zero"
    case 1..<10: "digit"
    case 10...99: "two digits"
    case 100...: "large"
    default: "impossible"
    }
}
print([-5, 0, 7, 10, 99, 100].map(classify))
let letters = Array("abcdefgh")
print(String(letters[2...]), String(letters[..<3]), String(letters[...3]), String(letters[2..<4]), letters[...].count)
print((1...3).reversed().map { $0 }, (1...10).dropFirst(7).map { $0 }, (1..<4).randomAccess, ("a"..."f").contains("cc"))
extension Range where Bound == Int { var randomAccess: Int { self[self.startIndex.advanced(by: count - 1)] } }
let r: Range = 3..<6, c = ClosedRange(r)
print(c, Range(c), r == Range(c), r.lowerBound, r.upperBound, c.upperBound, r.first!, r.last!)
let from = 5..., upTo = ..<5
print(from.contains(4), upTo.contains(4), from.prefix(3).map { $0 }, zip(1..., "xy").map { "\($0)\($1)" })
var hits = [Int](repeating: 0, count: 3)
for i in stride(from: 0, through: 10, by: 1) where hits.indices.contains(i) { hits[i] = i * i }
print(hits, (1...4).reduce(1, *), (1...100).lazy.filter { $0 % 33 == 0 }.map { $0 }, Set(1...3).isSubset(of: 0...5))
print(r.relative(to: letters), (2...).relative(to: letters), 5 ~= 5, (1...9) ~= 3, r.description, "\(from) \(upTo)")
