// Declaring prefix, infix and postfix operators with precedence groups.
precedencegroup ExponentPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
infix operator ** : ExponentPrecedence
prefix operator √
postfix operator %%
infix operator |> : AdditionPrecedence
infix operator <> : AdditionPrecedence
infix operator =~ : ComparisonPrecedence

func ** (base: Int, power: Int) -> Int {
    var result = 1
    for _ in 0..<power { result *= base }
    return result
}
print(2 ** 10, 2 ** 3 ** 2, (2 ** 3) ** 2, 3 * 2 ** 4)

prefix func √ <T: FloatingPoint>(x: T) -> T { x.squareRoot() }
let root: Double = √2
print(√16.0, root * root, 1 + √9.0)

postfix func %% (x: Double) -> Double { x / 100 }
print(50%%, 200 * 15%%)

func |> <T, U>(value: T, transform: (T) -> U) -> U { transform(value) }
let piped = [3, 1, 2] |> { $0.sorted() } |> { $0.map(String.init) } |> { $0.joined(separator: "<") }
print(piped)

func <> (a: ClosedRange<Int>, b: ClosedRange<Int>) -> ClosedRange<Int> {
    min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
}
print((1...3) <> (7...9) <> (0...2))

func =~ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
print(0.1 + 0.2 == 0.3, 0.1 + 0.2 =~ 0.3)

infix operator +++ : AdditionPrecedence
extension Array {
    static func +++ (lhs: [Element], rhs: Element) -> [Element] {
        var out = lhs
        out.append(rhs)
        return out
    }
}
print([1] +++ 2 +++ 3)
