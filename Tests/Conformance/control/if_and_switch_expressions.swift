enum Weather { case sunny(Int), rain(mm: Double), snow }

func advice(_ w: Weather) -> String {
    let outfit = switch w {
    case .sunny(let t) where t > 28: "shorts"
    case .sunny: "t-shirt"
    case .rain(let mm): if mm > 10 { "boots" } else { "umbrella" }
    case .snow: "coat"
    }
    let severity: Int = if case .rain(let mm) = w, mm > 10 {
        2
    } else if case .snow = w {
        3
    } else {
        0
    }
    return "\(outfit) (\(severity))"
}

for w in [Weather.sunny(31), .sunny(20), .rain(mm: 3.5), .rain(mm: 12), .snow] { print(advice(w)) }

func fizz(_ n: Int) -> String {
    switch (n % 3, n % 5) {
    case (0, 0): "FizzBuzz"
    case (0, _): "Fizz"
    case (_, 0): "Buzz"
    default: "\(n)"
    }
}
print((1...15).map(fizz).joined(separator: " "))

let score = 73
let letter: Character = switch score {
case 90...: "A"
case 80..<90: "B"
case 70..<80: "C"
case ..<0: "?"
default: "F"
}
print(letter)

func parse(_ s: String) throws -> Int {
    struct Bad: Error { let s: String }
    let value = if let n = Int(s) { n } else if s == "zero" { 0 } else { throw Bad(s: s) }
    return value + 1
}
print(try parse("41"), try parse("zero"), (try? parse("x")) as Any)

let sign = { (n: Int) in if n < 0 { "negative" } else if n > 0 { "positive" } else { "zero" } }
print([-5, 0, 9].map(sign))
var limit: Int? = nil
limit = if score > 50 { score } else { nil }
print(limit ?? 0)
let size = switch limit { case nil: "none"; case let x? where x > 70: "large \(x)"; case _?: "small" }
print(size)
let flags = [true, false].map { $0 ? 1 : 0 }
print(flags, score > 70 ? (score > 72 ? "high" : "mid") : "low")
