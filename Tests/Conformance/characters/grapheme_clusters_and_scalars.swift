let samples = ["e\u{301}", "👩‍👩‍👧‍👦", "🇳🇴🇸🇪", "नि", "\r\n", "👍🏽", "plain"]
for s in samples {
    print(s.debugDescription, s.count, s.unicodeScalars.count, s.utf16.count, s.utf8.count)
}

func flag(for countryCode: String) -> String {
    String(String.UnicodeScalarView(countryCode.uppercased().unicodeScalars.compactMap {
        Unicode.Scalar(0x1F1E6 + $0.value - 65)
    }))
}
print(["no", "jp", "br"].map(flag(for:)).joined())

func initials(_ name: String) -> String {
    name.split(separator: " ").compactMap(\.first).map { $0.uppercased() }.joined()
}
print(initials("élan vital ßtar"), initials("grace brewster hopper"))

let decomposed = "cafe\u{301}"
let precomposed = "caf\u{e9}"
print(decomposed == precomposed, decomposed.utf8.elementsEqual(precomposed.utf8))
print(Set([decomposed, precomposed]).count, decomposed.hashValue == precomposed.hashValue)
print(String(decomposed.reversed()), decomposed.dropLast(), decomposed.unicodeScalars.dropLast().count)

let scalar: Unicode.Scalar = "ñ"
print(scalar.value, scalar.isASCII, scalar.properties.isLowercase, scalar.properties.name ?? "?")
print(scalar.escaped(asASCII: true), "tab\tquote\"".unicodeScalars.map { $0.escaped(asASCII: false) }.joined())
print(scalar.properties.generalCategory == .lowercaseLetter, ("A" as Unicode.Scalar).properties.lowercaseMapping)
for unit in "aé𝄞".utf16 { print(String(unit, radix: 16), terminator: " ") }
print()
for byte in "aé".utf8 { print(String(byte, radix: 2), terminator: " ") }
print()
let letters: [Character] = ["s", "w", "i", "f", "t"]
print(String(letters), letters.map { $0.uppercased() }.joined(separator: "-"), letters.max()!)
print(("a"..."e").contains("c"), ("a"..."e").contains("ca"), Character("q").isASCII)
