let morse: [Character: String] = [
    "A": ".-", "B": "-...", "C": "-.-.", "D": "-..", "E": ".", "F": "..-.", "G": "--.", "H": "....", "I": "..", "L": ".-..",
    "M": "--", "N": "-.", "O": "---", "R": ".-.", "S": "...", "T": "-", "U": "..-", "V": "...-", "W": ".--", "Y": "-.--",
    "0": "-----", "1": ".----", "2": "..---", "3": "...--",
]
let reverse = Dictionary(uniqueKeysWithValues: morse.map { ($0.value, $0.key) })

func encode(_ text: String) -> String {
    text.uppercased().split(separator: " ").map { word in
        word.compactMap { morse[$0] }.joined(separator: " ")
    }.joined(separator: " / ")
}
func decode(_ code: String) -> String {
    code.split(separator: "/").map { word in
        String(word.split(separator: " ").map { reverse[String($0)] ?? "?" })
    }.joined(separator: " ")
}
let message = "Swift is now 23"
print(encode(message))
print(decode(encode(message)), decode("... --- ... / ......"))

func leet(_ s: String) -> String {
    let table: [Character: Character] = ["a": "4", "e": "3", "i": "1", "o": "0", "t": "7"]
    return String(s.map { c in table[Character(c.lowercased())] ?? c })
}
func atbash(_ c: Character) -> Character {
    guard let a = c.asciiValue else { return c }
    switch c {
    case "a"..."z": return Character(UnicodeScalar(219 - a))
    case "A"..."Z": return Character(UnicodeScalar(155 - a))
    default: return c
    }
}
print(leet("Elite Coder"), String("Hello, Zebra".map(atbash)), String(String("Hello".map(atbash)).map(atbash)))

func pigLatin(_ word: Substring) -> String {
    guard let i = word.firstIndex(where: { "aeiou".contains($0) }) else { return word + "ay" }
    return i == word.startIndex ? word + "way" : word[i...] + word[..<i] + "ay"
}
print("the quick eager fox shh".split(separator: " ").map(pigLatin).joined(separator: " "))

let histogram = "Programming in Swift".lowercased().filter(\.isLetter).reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(histogram.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" }.joined(separator: " "))
print(("a"..."e" as ClosedRange<Character>).contains("d"), (97...101).map { Character(UnicodeScalar($0)!) }, Character("A").asciiValue! + 1)
let word = "naïve"
print(word.map { $0.isASCII }, word.unicodeScalars.map(\.value).max()!, word.first!.uppercased() + word.dropFirst(), word.last!.isLetter)
for c: Character in ["7", "Ⅻ", "²", "x", "€", "\t", "!", "中", "🎲"] {
    var kinds: [String] = []
    if c.isWholeNumber { kinds.append("whole \(c.wholeNumberValue!)") }
    if c.isHexDigit { kinds.append("hex") }
    if c.isLetter { kinds.append("letter") }
    if c.isSymbol { kinds.append("symbol") }
    if c.isPunctuation { kinds.append("punctuation") }
    if c.isWhitespace { kinds.append("blank") }
    if c.isNumber { kinds.append("number") }
    print(c == "\t" ? "tab" : c, kinds.joined(separator: ", "))
}
