// if and switch used as expressions.
func freezeWarning(_ t: Int) -> String {
    let text = if t <= 0 {
        "It's below freezing"
    } else if t < 15 {
        "Cool"
    } else {
        "Warm"
    }
    return text
}
for t in [-3, 10, 20] { print(t, freezeWarning(t)) }

func sign(_ n: Int) -> Int {
    if n > 0 { 1 } else if n < 0 { -1 } else { 0 }
}
print([-9, 0, 4].map(sign))

let score = 77
let letter: Character = switch score {
case 90...: "A"
case 75..<90: "B"
case 60..<75: "C"
default: "F"
}
print(letter)

let value: Double? = if score > 50 { 1.5 } else { nil }
print(value ?? 0)

let describe: (Int) -> String = { n in
    switch n % 4 {
    case 0: "multiple of four"
    case 2: "even"
    default: "odd"
    }
}
for n in 1...4 { print(n, describe(n)) }

struct Season {
    var month: Int
    var name: String {
        switch month {
        case 12, 1, 2: "winter"
        case 3...5: "spring"
        case 6...8: "summer"
        case 9...11: "autumn"
        default: "none"
        }
    }
    var isCold: Bool { if name == "winter" { true } else { month == 11 } }
}
print([1, 4, 7, 11, 13].map { Season(month: $0).name })
print((1...12).filter { Season(month: $0).isCold })
var discount = 0
discount = if score.isMultiple(of: 7) { score / 7 } else { 1 }
print(discount)
