protocol Monoid {
    static var identity: Self { get }
    static func combine(_ a: Self, _ b: Self) -> Self
}

extension Monoid {
    static func fold(_ values: some Sequence<Self>) -> Self { values.reduce(identity, combine) }
    func power(_ n: Int) -> Self {
        guard n > 0 else { return .identity }
        let half = power(n / 2)
        let squared = Self.combine(half, half)
        return n.isMultiple(of: 2) ? squared : Self.combine(squared, self)
    }
}

extension Int: Monoid {
    static let identity = 0
    static func combine(_ a: Int, _ b: Int) -> Int { a + b }
}

extension String: Monoid {
    static var identity: String { "" }
    static func combine(_ a: String, _ b: String) -> String { a + b }
}

struct Matrix2: Monoid, Equatable, CustomStringConvertible {
    var a, b, c, d: Int
    static let identity = Matrix2(a: 1, b: 0, c: 0, d: 1)
    static func combine(_ l: Matrix2, _ r: Matrix2) -> Matrix2 {
        Matrix2(a: l.a * r.a + l.b * r.c, b: l.a * r.b + l.b * r.d,
                c: l.c * r.a + l.d * r.c, d: l.c * r.b + l.d * r.d)
    }
    var description: String { "[\(a) \(b); \(c) \(d)]" }
}

struct MaxOf<T: FixedWidthInteger>: Monoid {
    var value: T
    static var identity: Self { .init(value: .min) }
    static func combine(_ a: Self, _ b: Self) -> Self { a.value > b.value ? a : b }
}

extension Optional: Monoid where Wrapped: Monoid {
    static var identity: Wrapped? { nil }
    static func combine(_ a: Wrapped?, _ b: Wrapped?) -> Wrapped? {
        guard let a else { return b }
        guard let b else { return a }
        return Wrapped.combine(a, b)
    }
}

print(Int.fold(1...10), String.fold(["ab", "c", "de"]))
print(7.power(6), "ab".power(3), "x".power(0).isEmpty)
print(Matrix2(a: 1, b: 1, c: 1, d: 0).power(30))
print(Matrix2.fold([]) == .identity)
print(MaxOf.fold([3, -9, 12].map { MaxOf<Int8>(value: $0) }).value, MaxOf<UInt16>.identity.value)
print(Optional.fold([nil, 4, nil, 5]) ?? -1, Int?.fold([nil, nil]) as Any)
print(Optional("z").power(4)!)
