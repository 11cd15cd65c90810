// Character classification and numeric values.
let samples: [Character] = ["a", "Z", "7", " ", "\n", "?", "é", "½", "中", "$", "+", "😀"]
for c in samples {
    var traits: [String] = []
    if c.isLetter { traits.append("letter") }
    if c.isUppercase { traits.append("upper") }
    if c.isLowercase { traits.append("lower") }
    if c.isNumber { traits.append("number") }
    if c.isWholeNumber { traits.append("whole") }
    if c.isWhitespace { traits.append("space") }
    if c.isNewline { traits.append("newline") }
    if c.isPunctuation { traits.append("punct") }
    if c.isCurrencySymbol { traits.append("currency") }
    if c.isMathSymbol { traits.append("math") }
    if c.isASCII { traits.append("ascii") }
    debugPrint(c, traits.joined(separator: " "))
}
print(("0"..."9").contains("5" as Character), ("a"..."f").contains("g" as Character))
print("7".first!.wholeNumberValue!, Character("x").wholeNumberValue as Any)
print(Character("f").hexDigitValue!, Character("g").hexDigitValue as Any, Character("B").isHexDigit)
print(Character("A").asciiValue!, Character("é").asciiValue as Any)
print(Character("q").uppercased(), Character("Q").lowercased(), Character("ß").uppercased())
let digits = "4821".compactMap(\.wholeNumberValue)
print(digits, digits.reduce(0) { $0 * 10 + $1 })
let hexValue = "1fA".reduce(0) { $0 * 16 + ($1.hexDigitValue ?? 0) }
print(hexValue)
print("a" < ("b" as Character), Character("Z") < "a", ["c", "a", "b"].sorted() as [Character])
