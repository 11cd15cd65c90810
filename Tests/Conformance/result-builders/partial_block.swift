// buildPartialBlock, generic results, availability of several expression types.
struct Pair<A, B> { let a: A; let b: B }
@resultBuilder
struct TupleBuilder {
    static func buildPartialBlock<T>(first: T) -> T { first }
    static func buildPartialBlock<A, B>(accumulated: A, next: B) -> Pair<A, B> { Pair(a: accumulated, b: next) }
}
func build<T>(@TupleBuilder _ f: () -> T) -> T { f() }
let p = build {
    1
    "two"
    3.5
}
print(p.a.a, p.a.b, p.b, type(of: p))

@resultBuilder
struct Sum {
    static func buildBlock(_ xs: Int...) -> Int { xs.reduce(0, +) }
    static func buildExpression(_ x: Int) -> Int { x }
    static func buildExpression(_ s: String) -> Int { s.count }
    static func buildExpression(_ v: Void) -> Int { 0 }
    static func buildOptional(_ x: Int?) -> Int { x ?? 0 }
    static func buildEither(first x: Int) -> Int { x }
    static func buildEither(second x: Int) -> Int { -x }
    static func buildArray(_ xs: [Int]) -> Int { xs.reduce(1, *) }
    static func buildFinalResult(_ x: Int) -> String { "=\(x)" }
}
func sum(@Sum _ f: () -> String) -> String { f() }
let flag = true, none: Int? = nil
print(sum { 1; 2; "three" })
print(sum {
    10
    if flag { 5 }
    if !flag { 1000 }
    if flag { 1 } else { 2 }
    if !flag { 1 } else { 2 }
    for i in 1...4 { i }
    if let none { none }
    let local = 100
    local
    print("side effect")
})
print(sum {})

@resultBuilder
struct Lines {
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildExpression(_ s: String) -> [String] { [s] }
    static func buildExpression(_ s: [String]) -> [String] { s }
    static func buildOptional(_ s: [String]?) -> [String] { s ?? ["(nothing)"] }
    static func buildEither(first s: [String]) -> [String] { ["yes:"] + s }
    static func buildEither(second s: [String]) -> [String] { ["no:"] + s }
    static func buildArray(_ s: [[String]]) -> [String] { s.flatMap { $0 } }
    static func buildLimitedAvailability(_ s: [String]) -> [String] { s }
}
@Lines func poem(_ n: Int) -> [String] {
    "roses"
    ["are", "red"]
    if n > 2 {
        "violets"
        if n > 3 { "blue" }
    } else {
        "thorns"
    }
    for k in 0..<n where k % 2 == 0 { "line \(k)" }
    switch n {
    case ...1: "short"
    case 2, 3: "medium"
    default: "long"
    }
}
for n in [1, 3, 4] { print(poem(n).joined(separator: "|")) }
