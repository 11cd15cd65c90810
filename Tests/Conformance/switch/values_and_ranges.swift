// Compound cases, ranges, fallthrough, strings and where clauses.
func kind(_ c: Character) -> String {
    switch c {
    case "a", "e", "i", "o", "u":
        return "vowel"
    case "b"..."d", "f"..."h", "j"..."n", "p"..."t", "v"..."z":
        return "consonant"
    case "0"..."9":
        return "digit"
    default:
        return "other"
    }
}
for c in "hi 7u!" { print(c, kind(c)) }

func approx(_ count: Int) -> String {
    switch count {
    case 0: return "no"
    case 1..<5: return "a few"
    case 5..<12: return "several"
    case 12..<100: return "dozens of"
    case 100..<1000: return "hundreds of"
    default: return "many"
    }
}
print([0, 3, 11, 62, 999, 5000].map(approx))

func describe(_ n: Int) -> String {
    var text = "The number \(n) is"
    switch n {
    case 2, 3, 5, 7, 11, 13, 17, 19:
        text += " a prime number, and also"
        fallthrough
    case ..<0:
        text += n < 0 ? " negative, and also" : ""
        fallthrough
    default:
        text += " an integer."
    }
    return text
}
for n in [5, 6, -1] { print(describe(n)) }

switch "command" {
case let s where s.count > 20: print("long", s)
case "com": print("exact")
case let s where s.hasPrefix("com"): print("prefix of", s)
default: break
}
switch 3.75 {
case 0.0..<1.0: print("low")
case 1.0...: print("high")
default: print("negative")
}
