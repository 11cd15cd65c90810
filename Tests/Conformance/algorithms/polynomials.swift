// Polynomial arithmetic: addition, multiplication, division, derivative, gcd, evaluation, formatting.
struct Poly<T: FloatingPoint>: Equatable {
    private(set) var c: [T]
    init(_ c: [T]) {
        self.c = c
        while self.c.last == 0 { self.c.removeLast() }
    }
    init(roots: [T]) { self = roots.reduce(Poly([1])) { $0 * Poly([-$1, 1]) } }
    static var x: Poly { Poly([0, 1]) }
    var degree: Int { c.count - 1 }
    var isZero: Bool { c.isEmpty }
    var leading: T { c.last ?? 0 }
    func callAsFunction(_ x: T) -> T { c.reversed().reduce(0) { $0 * x + $1 } }
    var derivative: Poly { Poly(c.enumerated().dropFirst().map { T($0.offset) * $0.element }) }
    func integral(constant: T = 0) -> Poly { Poly([constant] + c.enumerated().map { $0.element / T($0.offset + 1) }) }
    static func + (a: Poly, b: Poly) -> Poly {
        Poly((0..<max(a.c.count, b.c.count)).map { ($0 < a.c.count ? a.c[$0] : 0) + ($0 < b.c.count ? b.c[$0] : 0) })
    }
    static prefix func - (a: Poly) -> Poly { Poly(a.c.map { -$0 }) }
    static func - (a: Poly, b: Poly) -> Poly { a + -b }
    static func * (a: Poly, b: Poly) -> Poly {
        guard !a.isZero, !b.isZero else { return Poly([]) }
        var out = [T](repeating: 0, count: a.c.count + b.c.count - 1)
        for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { out[i + j] += x * y } }
        return Poly(out)
    }
    static func * (k: T, p: Poly) -> Poly { Poly(p.c.map { k * $0 }) }
    func quotientAndRemainder(by d: Poly) -> (q: Poly, r: Poly) {
        precondition(!d.isZero, "division by zero polynomial")
        var r = self, q = Poly([])
        while r.degree >= d.degree, !r.isZero {
            let term = Poly([T](repeating: 0, count: r.degree - d.degree) + [r.leading / d.leading])
            q = q + term
            let next = r - term * d
            r = next.degree < r.degree ? next : Poly(Array(next.c.dropLast()))
        }
        return (q, r)
    }
    var monic: Poly { isZero ? self : 1 / leading * self }
    func gcd(_ o: Poly) -> Poly { o.isZero ? monic : o.gcd(quotientAndRemainder(by: o).r) }
    func composed(_ g: Poly) -> Poly { c.reversed().reduce(Poly([])) { $0 * g + Poly([$1]) } }
    func power(_ n: Int) -> Poly { (0..<n).reduce(Poly([1])) { p, _ in p * self } }
}
extension Poly: CustomStringConvertible where T: LosslessStringConvertible {
    var description: String {
        func num(_ x: T) -> String {
            let s = "\(x)"
            return s.hasSuffix(".0") ? String(s.dropLast(2)) : s
        }
        let terms = c.enumerated().reversed().filter { $0.element != 0 }.map { i, a -> String in
            let body = i == 0 ? num(abs(a)) : (abs(a) == 1 ? "" : num(abs(a))) + "x" + (i > 1 ? "^\(i)" : "")
            return (a < 0 ? "- " : "+ ") + body
        }
        guard var s = terms.isEmpty ? nil : terms.joined(separator: " ") else { return "0" }
        if s.hasPrefix("+ ") { s.removeFirst(2) } else { s.replaceSubrange(..<s.index(s.startIndex, offsetBy: 2), with: "-") }
        return s
    }
}
typealias P = Poly<Double>
let p = P([-6, 11, -6, 1]), q = P([-2, 1])
print(p, "|", q, "|", p + q, "|", p - p, "|", -q, "|", p * q)
print(p(0), p(1), p(2.5), P(roots: [1, 2, 3]) == p, p.degree, P([0, 0]).isZero)
let (quo, rem) = p.quotientAndRemainder(by: q)
print(quo, "r", rem, "|", P([1, 0, 0, 1]).quotientAndRemainder(by: P([1, 2])))
print(p.derivative, "|", p.derivative.derivative, "|", p.derivative.integral(constant: -6) == p)
print(P(roots: [1, 1, 4]).gcd(P(roots: [1, 4, 5])), "|", P(roots: [2]).gcd(P(roots: [3])))
print(P.x.power(5), "|", P([1, 1]).power(4), "|", P([1, 0, 1]).composed(P([1, 1])))
func area(_ p: P, _ a: Double, _ b: Double) -> Double { let i = p.integral(); return i(b) - i(a) }
print(area(P([0, 0, 3]), 0, 2), area(p, 1, 3))
var x = 3.4
for _ in 0..<20 { x -= p(x) / p.derivative(x) }
print(x == 3 || (x - 3).magnitude < 1e-9)
// Lagrange interpolation
let pts: [(Double, Double)] = [(0, 1), (1, 3), (2, 9)]
let lagrange = pts.map { xi, yi in
    yi * pts.filter { $0.0 != xi }.reduce(P([1])) { $0 * (1 / (xi - $1.0) * P([-$1.0, 1])) }
}.reduce(P([]), +)
print(lagrange, lagrange(3))
