// Palindromes, ciphers, capitalization, run-length coding, trimming by hand.
func isPalindrome(_ s: String) -> Bool {
    let letters = s.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("Swift"))

func caesar(_ text: String, shift: Int) -> String {
    String(text.map { c -> Character in
        guard let ascii = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        let moved = (Int(ascii - base) + shift % 26 + 26) % 26
        return Character(UnicodeScalar(base + UInt8(moved)))
    })
}
let secret = caesar("Hello, World!", shift: 3)
print(secret, caesar(secret, shift: -3))

func titleCase(_ s: String) -> String {
    s.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ")
}
print(titleCase("the qUICK brown fOX"))

func runLength(_ s: String) -> String {
    var out = ""
    var rest = Substring(s)
    while let c = rest.first {
        let run = rest.prefix { $0 == c }
        out += run.count > 1 ? "\(run.count)\(c)" : "\(c)"
        rest = rest.dropFirst(run.count)
    }
    return out
}
func expand(_ s: String) -> String {
    var out = "", digits = ""
    for c in s {
        if c.isNumber { digits.append(c); continue }
        out += String(repeating: c, count: Int(digits) ?? 1)
        digits = ""
    }
    return out
}
let packed = runLength("WWWWWBWWWWBBWC")
print(packed, expand(packed))

func trim(_ s: String) -> String {
    var t = Substring(s)
    while t.first?.isWhitespace == true { t.removeFirst() }
    while t.last?.isWhitespace == true { t.removeLast() }
    return String(t)
}
print("[\(trim("  \t padded text \n"))]")
print("hello world".map { "aeiou".contains($0) ? "*" : String($0) }.joined())
print("snake_case_name".split(separator: "_").enumerated().map { $0 == 0 ? String($1) : titleCase(String($1)) }.joined())
print("camelCaseName".reduce("") { $0 + ($1.isUppercase ? "_" + $1.lowercased() : String($1)) })
print(String("banana".sorted()), String(Set("banana").sorted()), "banana".filter { $0 != "a" })
