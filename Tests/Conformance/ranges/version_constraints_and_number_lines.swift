struct Version: Comparable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    let parts: [Int]
    init?(_ s: String) {
        let p = s.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard !p.contains(nil), (1...3).contains(p.count) else { return nil }
        parts = p.map { $0! } + Array(repeating: 0, count: 3 - p.count)
    }
    init(stringLiteral s: String) { self.init(s)! }
    static func < (a: Self, b: Self) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
    var description: String { parts.map(String.init).joined(separator: ".") }
    var nextMajor: Version { Version("\(parts[0] + 1)")! }
    var nextMinor: Version { Version("\(parts[0]).\(parts[1] + 1)")! }
}

enum Constraint {
    case exact(Version), range(Range<Version>), atLeast(PartialRangeFrom<Version>), below(PartialRangeUpTo<Version>), any
    init?(_ s: String) {
        let body = String(s.drop { !$0.isNumber })
        switch s.prefix { !$0.isNumber } {
        case "*": self = .any
        case "^": guard let v = Version(body) else { return nil }; self = .range(v..<v.nextMajor)
        case "~": guard let v = Version(body) else { return nil }; self = .range(v..<v.nextMinor)
        case ">=": guard let v = Version(body) else { return nil }; self = .atLeast(v...)
        case "<": guard let v = Version(body) else { return nil }; self = .below(..<v)
        case "": guard let v = Version(body) else { return nil }; self = .exact(v)
        default: return nil
        }
    }
    static func ~= (c: Constraint, v: Version) -> Bool {
        switch c {
        case .exact(v), .any: true
        case .range(let r): r ~= v
        case .atLeast(let r): r.contains(v)
        case .below(let r): r.contains(v)
        case .exact: false
        }
    }
}

let available: [Version] = ["0.9", "1.0.0", "1.2.3", "1.2.9", "1.10", "2.0", "2.1.1"]
for text in ["^1.2", "~1.2.3", ">=1.10", "<1", "2.0.0", "*", "^x", "?1"] {
    guard let c = Constraint(text) else { print(text, "invalid"); continue }
    let ok = available.filter { c ~= $0 }
    print(text, ok.max()?.description ?? "none", ok.count)
}
print(available.shuffledLike().sorted().map(\.description), Version(String("1.2.3.4")) == nil, ["1..2", "x", "1"].map { Version($0) != nil }, ("1.2" as Version) == "1.2.0")
extension Array { func shuffledLike() -> [Element] { enumerated().sorted { ($0.offset * 5) % 7 < ($1.offset * 5) % 7 }.map(\.element) } }

struct NumberLine {
    private(set) var spans: [ClosedRange<Int>] = []
    mutating func mark(_ r: ClosedRange<Int>) {
        let touching = spans.filter { $0.lowerBound <= r.upperBound + 1 && $0.upperBound >= r.lowerBound - 1 }
        let merged = touching.reduce(r) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
        spans = (spans.filter { !touching.contains($0) } + [merged]).sorted { $0.lowerBound < $1.lowerBound }
    }
    mutating func erase(_ r: ClosedRange<Int>) {
        spans = spans.flatMap { s -> [ClosedRange<Int>] in
            guard s.overlaps(r) else { return [s] }
            return [s.lowerBound < r.lowerBound ? s.lowerBound...r.lowerBound - 1 : nil, s.upperBound > r.upperBound ? r.upperBound + 1...s.upperBound : nil].compactMap { $0 }
        }
    }
    var total: Int { spans.reduce(0) { $0 + $1.count } }
}
var line = NumberLine()
for r in [1...3, 7...9, 4...4, 20...30] { line.mark(r) }
print(line.spans, line.total)
line.erase(3...22)
line.mark(-5 ... -2)
print(line.spans, line.total, (-5 ... -2).contains(-3), (1...3).clamped(to: 2...9), (0..<0).isEmpty)
