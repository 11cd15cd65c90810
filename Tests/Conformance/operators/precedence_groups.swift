// Custom operators with precedence groups and associativity.
precedencegroup PowerPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
precedencegroup PipePrecedence {
    lowerThan: AdditionPrecedence
    higherThan: ComparisonPrecedence
    associativity: left
}
precedencegroup ComposePrecedence {
    higherThan: PipePrecedence
    associativity: right
    assignment: false
}
infix operator **: PowerPrecedence
infix operator |>: PipePrecedence
infix operator >>>: ComposePrecedence
infix operator **=: AssignmentPrecedence
infix operator <+>

func ** (base: Int, exp: Int) -> Int {
    var r = 1
    for _ in 0..<exp { r *= base }
    return r
}
func **= (a: inout Int, e: Int) { a = a ** e }
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func <+> (a: String, b: String) -> String { "[" + a + b + "]" }

print(2 ** 3 ** 2)              // 2 ** (3 ** 2)
print((2 ** 3) ** 2)
print(2 * 3 ** 2 + 1)
print(-2 ** 2)                  // prefix minus binds tighter
var n = 3
n **= 4
print(n)

func double(_ x: Int) -> Int { x * 2 }
func inc(_ x: Int) -> Int { x + 1 }
func show(_ x: Int) -> String { "<\(x)>" }
print(5 |> double |> inc |> show)
print(5 + 1 |> double)
print(4 |> inc >>> double >>> show)
let pipeline = double >>> double >>> inc
print([1, 2, 3].map(pipeline))
print(3 |> double == 6)
print("a" <+> "b")
print(("a" <+> "b") <+> "c")

// left versus right associative subtraction
precedencegroup RightSub { associativity: right }
infix operator -->: RightSub
func --> (a: Int, b: Int) -> Int { a - b }
print(10 - 3 - 2, 10 --> 3 --> 2)
