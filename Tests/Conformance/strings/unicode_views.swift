// Unicode scalars, UTF-8, UTF-16 views and grapheme clusters.
let dogString = "Dog‼🐶"
print(Array(dogString.utf8))
print(Array(dogString.utf16))
print(dogString.unicodeScalars.map(\.value))
print(dogString.count, dogString.utf8.count, dogString.utf16.count, dogString.unicodeScalars.count)
for scalar in dogString.unicodeScalars { print(scalar, String(scalar.value, radix: 16), terminator: "; ") }
print()

let eAcute: Character = "\u{E9}"
let combined: Character = "\u{65}\u{301}"
print(eAcute == combined, String(eAcute).unicodeScalars.count, String(combined).unicodeScalars.count)
var word = "cafe"
print(word.count, word.last!)
word += "\u{301}"
print(word.count, word.last!, word == "caf\u{E9}")
let flag = "\u{1F1FA}\u{1F1F8}"
print(flag, flag.count, "\u{D55C}" == "\u{1112}\u{1161}\u{11AB}")

let bytes: [UInt8] = [72, 105, 32, 0xE2, 0x82, 0xAC]
print(String(decoding: bytes, as: UTF8.self))
print(String(decoding: [0x48, 0x69] as [UInt16], as: UTF16.self))
print(String(validating: [0xFF, 0x41] as [UInt8], as: UTF8.self) as Any)
print(String(decoding: [0xFF, 0x41] as [UInt8], as: UTF8.self))
let hex = "Hi €".utf8.map { b in (b < 16 ? "0" : "") + String(b, radix: 16) }.joined(separator: " ")
print(hex)

print(UnicodeScalar(65)!, UnicodeScalar(0x1F600)!, Character(UnicodeScalar(0x3B1)!), UnicodeScalar(0xD800 as UInt32) == nil)
print("a".unicodeScalars.first!.isASCII, "Z".utf8.first!, ("A" as UnicodeScalar).value)
let alphabet = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }.joined()
print(alphabet, alphabet.utf8.reduce(0) { $0 + Int($1) })
print("Straße".uppercased(), "ÀÉ".lowercased(), "İ".lowercased().unicodeScalars.count)
print("line1\r\nline2".count, "line1\r\nline2\nx".split(whereSeparator: \.isNewline).count)
print(Array("é").count, "e\u{301}x".first!, "👍🏽".count, "👍🏽".unicodeScalars.map { String($0.value, radix: 16) })
