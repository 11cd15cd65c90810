// Characters, scalars, UTF-8 and UTF-16 views.
let s = "e\u{301}🇫🇷👨‍👩‍👧é"
print(s, s.count, s.unicodeScalars.count, s.utf16.count, s.utf8.count)
for ch in s { print(ch, ch.unicodeScalars.map { String($0.value, radix: 16) }, ch.utf8.count) }
print("é" == "e\u{301}", "é".utf8.elementsEqual("e\u{301}".utf8), "é".hashValue == "e\u{301}".hashValue)
print(Array("aé".utf8), Array("😀".utf16), "A".unicodeScalars.first!.value)
print(String(decoding: [72, 105, 0xF0, 0x9F, 0x98, 0x80] as [UInt8], as: UTF8.self), String(decoding: [0xD83D, 0xDE00] as [UInt16], as: UTF16.self))
print(String(decoding: [0x61, 0xFF, 0x62] as [UInt8], as: UTF8.self), String(validating: [0x61, 0xFF] as [UInt8], as: UTF8.self) as Any)
print("\u{41}\u{1F600}", Character("\u{65}\u{301}").unicodeScalars.count, "tab\there", "quote \"q\" back\\slash", #"raw \n \#(1 + 1)"#)

let word = "Straße"
print(word.uppercased(), word.lowercased(), word.count, word.uppercased().count, "ΣΊΣΥΦΟΣ".lowercased(), "ǆ".uppercased())
for ch in ["a", "Z", "7", " ", "\n", "é", "½", "€", "日", "🎉", "+", "_", "٣"] as [Character] {
    let p = [(ch.isLetter, "letter"), (ch.isNumber, "number"), (ch.isWholeNumber, "whole"), (ch.isUppercase, "upper"),
             (ch.isLowercase, "lower"), (ch.isWhitespace, "space"), (ch.isNewline, "newline"), (ch.isPunctuation, "punct"),
             (ch.isSymbol, "symbol"), (ch.isCurrencySymbol, "currency"), (ch.isMathSymbol, "math"), (ch.isASCII, "ascii"), (ch.isHexDigit, "hex")]
    print(ch == "\n" ? "\\n" : String(ch), p.filter(\.0).map(\.1).joined(separator: ","), ch.wholeNumberValue as Any)
}
let scalar: Unicode.Scalar = "ñ"
print(scalar.value, scalar.isASCII, scalar.properties.name ?? "-", scalar.properties.isAlphabetic, scalar.properties.uppercaseMapping, scalar.properties.generalCategory)
print(Unicode.Scalar("🎉").properties.isEmojiPresentation, Unicode.Scalar("1").properties.numericValue!, Unicode.Scalar(0x1F1E6)!, Unicode.Scalar(0xD800 as UInt32) as Any)
print("cafe\u{301}".count, "cafe\u{301}".reversed().map(String.init).joined(), String("cafe\u{301}".reversed()), String("noël".unicodeScalars.filter { $0.isASCII }))
print("\r\n".count, "a\r\nb".split(whereSeparator: \.isNewline), "🇫🇷🇩🇪".count, "👍🏽".count, "👍🏽".unicodeScalars.count)
print("abc" < "abd", "Z" < "a", "a" < "á", "10" < "9", "" < "a", ["b", "A", "á", "a"].sorted())
print("x".unicodeScalars.map { $0.utf8.count }, "日本".utf8.map { String($0, radix: 16) }.joined(separator: " "), "é".debugDescription, "\u{0}\t\u{7f}".debugDescription)
