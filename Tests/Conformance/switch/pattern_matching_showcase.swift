enum Shape { case circle(Double), rect(w: Double, h: Double), triangle(a: Double, b: Double, c: Double), empty }

func describe(_ s: Shape) -> String {
    switch s {
    case .circle(let r) where r <= 0, .rect(let r, _) where r <= 0: "degenerate \(r)"
    case .circle(1): "unit circle"
    case .circle: "circle"
    case let .rect(w, h) where w == h: "square \(w)"
    case .rect(w: let w, h: 0.5...2): "flat rect \(w)"
    case .rect(let size): "rect \(size.w)x\(size.h)"
    case let .triangle(a, b, c) where a == b && b == c: "equilateral"
    case let .triangle(a, b, c) where Set([a, b, c]).count == 2: "isosceles"
    case .triangle: "scalene"
    case .empty: "nothing"
    }
}
let shapes: [Shape] = [.circle(1), .circle(-3), .rect(w: 2, h: 2), .rect(w: 9, h: 1), .rect(w: 5, h: 7), .rect(w: 0, h: 1), .triangle(a: 1, b: 1, c: 1), .triangle(a: 2, b: 1, c: 2), .triangle(a: 3, b: 4, c: 5), .empty]
print(shapes.map(describe).joined(separator: "; "))

func quadrant(_ p: (Int, Int)) -> String {
    switch p {
    case (0, 0): "origin"
    case (_, 0): "x axis"
    case (0, let y): "y axis at \(y)"
    case let (x, y) where x == y: "diagonal"
    case (1..., 1...): "first"
    case (..<0, 1...): "second"
    case (..<0, ..<0): "third"
    default: "fourth"
    }
}
print([(0, 0), (3, 0), (0, -2), (4, 4), (1, 9), (-1, 2), (-3, -4), (5, -6)].map(quadrant))

func vowelKind(_ c: Character) -> String {
    switch c {
    case "a", "e", "i", "o", "u": "vowel"
    case "a"..."z": "consonant"
    case "0"..."9": "digit"
    case _ where c.isWhitespace: "space"
    default: "other"
    }
}
print("ab3 !".map(vowelKind))

func unwrap(_ v: Int??) -> String {
    switch v {
    case .none: "outer nil"
    case .some(.none): "inner nil"
    case let .some(.some(n)) where n > 9: "big \(n)"
    case let n??: "small \(n)"
    }
}
print([nil, .some(nil), 5, 50].map(unwrap))

var log: [String] = []
for n in 1...4 {
    switch n {
    case 1: log.append("one")
    case 2:
        log.append("two")
        fallthrough
    case 3: log.append("three-ish")
    default: break
    }
}
print(log)
func area(_ points: [(Int, Int)]) -> String {
    switch points.count {
    case 0, 1: return "too few"
    case 2: return "segment"
    case let n where n.isMultiple(of: 2): return "even polygon \(n)"
    case let n: return "odd polygon \(n)"
    }
}
print((0...5).map { area(Array(repeating: (0, 0), count: $0)) })
let pair: (Any, Int?) = ("text", 3)
switch pair {
case (let s as String, let n?) where s.count > n: print("long", s, n)
case (is Int, _): print("int")
case (_, nil): print("no number")
default: print("default")
}
if case .rect(let w, h: _) = shapes[3], case 5...10 = w { print("wide", w) }
guard case let .triangle(a, b, c) = shapes[8] else { fatalError() }
print(a + b + c, shapes.filter { if case .circle = $0 { true } else { false } }.count)
for case .rect(let w, let h) in shapes where w > h { print(w, h, terminator: "; ") }
for case let (i, .triangle(a, _, _)) in shapes.enumerated() { print(i, a, terminator: "; ") }
print()
