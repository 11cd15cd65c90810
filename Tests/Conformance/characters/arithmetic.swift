// ASCII arithmetic: rotations, checksums, conversions between Character and numbers.
func rot13(_ s: String) -> String {
    String(s.map { c in
        switch c {
        case "a"..."m", "A"..."M": Character(UnicodeScalar(c.asciiValue! + 13))
        case "n"..."z", "N"..."Z": Character(UnicodeScalar(c.asciiValue! - 13))
        default: c
        }
    })
}
print(rot13("Why did the chicken cross the road?"))
print(rot13(rot13("Round trip")))

func letterIndex(_ c: Character) -> Int? {
    guard c.isASCII, c.isLetter, let v = Character(c.lowercased()).asciiValue else { return nil }
    return Int(v) - Int(Character("a").asciiValue!)
}
print("aZ?m".map { letterIndex($0) ?? -1 })

func luhn(_ digits: String) -> Bool {
    var sum = 0
    for (i, c) in digits.filter({ !$0.isWhitespace }).reversed().enumerated() {
        guard var d = c.wholeNumberValue else { return false }
        if i % 2 == 1 {
            d *= 2
            if d > 9 { d -= 9 }
        }
        sum += d
    }
    return sum.isMultiple(of: 10)
}
print(luhn("4539 3195 0343 6467"), luhn("8273 1232 7352 0569"), luhn("12x"))

func columnName(_ n: Int) -> String {
    var n = n, out = ""
    while n > 0 {
        n -= 1
        out = String(UnicodeScalar(UInt8(65 + n % 26))) + out
        n /= 26
    }
    return out
}
print([1, 26, 27, 52, 703].map(columnName))
func columnNumber(_ s: String) -> Int { s.reduce(0) { $0 * 26 + Int($1.asciiValue! - 64) } }
print(["A", "Z", "AA", "AAA"].map(columnNumber))

var letter: Character = "a"
var line = ""
while letter <= "e" {
    line.append(letter)
    letter = Character(UnicodeScalar(letter.unicodeScalars.first!.value + 1)!)
}
print(line, letter)
let vowels = Set<Character>("aeiou")
print("programming".filter { !vowels.contains($0) }, "education".allSatisfy { vowels.contains($0) || $0.isLetter })
