// if and switch as expressions.
func sign(_ x: Int) -> String {
    if x < 0 { "negative" } else if x == 0 { "zero" } else { "positive" }
}
print([-3, 0, 8].map(sign))

let score = 73
let grade = switch score {
case 90...: "A"
case 80..<90: "B"
case 70..<80: "C"
default: "F"
}
print(grade)

let bonus: Double? = if score > 50 { 1.5 } else { nil }
print(bonus as Any)

enum Op { case add, mul, neg, fail(String) }
struct EvalError: Error { var why: String }
func apply(_ op: Op, _ a: Int, _ b: Int = 0) throws -> Int {
    let result = switch op {
    case .add: a + b
    case .mul: a * b
    case .neg: -a
    case .fail(let why): throw EvalError(why: why)
    }
    return result * 10
}
print(try apply(.add, 2, 3), try apply(.mul, 2, 3), try apply(.neg, 4))
do { _ = try apply(.fail("boom"), 1) } catch { print(error) }

// nested, with implicit member and literal conversion
enum Colour { case red, green, mixed(Int) }
func pick(_ n: Int, _ strict: Bool) -> Colour {
    switch n {
    case 0: .red
    case 1: if strict { .green } else { .mixed(1) }
    case let k where k.isMultiple(of: 2): .mixed(k / 2)
    default: .mixed(-n)
    }
}
print((0...4).map { pick($0, false) }, pick(1, true))

let closure = { (n: Int) in
    if n % 15 == 0 { "FizzBuzz" } else if n % 3 == 0 { "Fizz" } else if n % 5 == 0 { "Buzz" } else { String(n) }
}
print((1...15).map(closure).joined(separator: " "))

var width: Double = if grade == "C" { 3 } else { 4.5 }
width = switch grade { case "A": 1; default: width * 2 }
print(width)

struct Celsius {
    var v: Double
    var state: String { if v <= 0 { "ice" } else if v < 100 { "water" } else { "steam" } }
    var parity: Int {
        get { if Int(v) % 2 == 0 { 0 } else { 1 } }
    }
}
for v in [-4.0, 21, 100] { print(Celsius(v: v).state, Celsius(v: v).parity) }
