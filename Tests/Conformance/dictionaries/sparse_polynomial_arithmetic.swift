struct Polynomial: Equatable {
    private var terms: [Int: Int] = [:]

    init(_ terms: [Int: Int] = [:]) { self.terms = terms.filter { $0.value != 0 } }

    subscript(degree: Int) -> Int {
        get { terms[degree, default: 0] }
        set { terms[degree] = newValue == 0 ? nil : newValue }
    }

    var degree: Int { terms.keys.max() ?? 0 }

    func callAsFunction(_ x: Int) -> Int {
        stride(from: degree, through: 0, by: -1).reduce(0) { $0 * x + self[$1] }
    }

    var derivative: Polynomial {
        Polynomial(Dictionary(uniqueKeysWithValues: terms.compactMap { d, c in d == 0 ? nil : (d - 1, c * d) }))
    }

    static func + (a: Self, b: Self) -> Self { Self(a.terms.merging(b.terms, uniquingKeysWith: +)) }
    static prefix func - (a: Self) -> Self { Self(a.terms.mapValues(-)) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self {
        var out = Self()
        for (d1, c1) in a.terms { for (d2, c2) in b.terms { out[d1 + d2] += c1 * c2 } }
        return out
    }
}

extension Polynomial: CustomStringConvertible {
    var description: String {
        guard !terms.isEmpty else { return "0" }
        var text = ""
        for (degree, c) in terms.sorted(by: { $0.key > $1.key }) {
            let sign = c < 0 ? "-" : "+"
            text += text.isEmpty ? (c < 0 ? "-" : "") : " \(sign) "
            if c.magnitude != 1 || degree == 0 { text += String(c.magnitude) }
            switch degree {
            case 0: break
            case 1: text += "x"
            default: text += "x^\(degree)"
            }
        }
        return text
    }
}

extension Polynomial: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Int, Int)...) { self.init(Dictionary(uniqueKeysWithValues: elements)) }
}

let x: Polynomial = [1: 1]
let one: Polynomial = [0: 1]
let p = x * x - one
let q: Polynomial = [3: 2, 1: -4, 0: 7]
print(p, "|", q)
print(p + q, "|", p - q, "|", p - p)
print(p * q)
print(q.derivative, "|", q.derivative.derivative.derivative, "|", one.derivative)
print((0...4).map { p($0) }, q(-1), q.degree)
print((1...5).reduce(one) { acc, _ in acc * (x + one) })
print(p == (x - one) * (x + one), (x * x)[2])
