// Histograms, anagrams, vowels and first unique character.
let sentence = "She sells sea shells by the sea shore"
var histogram: [Character: Int] = [:]
for c in sentence.lowercased() where !c.isWhitespace { histogram[c, default: 0] += 1 }
for (c, n) in histogram.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }).prefix(4) {
    print(c, n, String(repeating: c, count: n))
}
func isAnagram(_ a: String, _ b: String) -> Bool {
    a.lowercased().filter(\.isLetter).sorted() == b.lowercased().filter(\.isLetter).sorted()
}
print(isAnagram("Dormitory", "dirty room"), isAnagram("abc", "abd"))

func firstUnique(_ s: String) -> Character? {
    let counts = s.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
    return s.first { counts[$0] == 1 }
}
print(firstUnique("swiss") ?? "-", firstUnique("aabb") ?? "-")

let vowelCount = sentence.filter("aeiouAEIOU".contains).count
let upper = sentence.filter(\.isUppercase), words = sentence.split(separator: " ").count
print(vowelCount, upper, words)

func pigLatin(_ word: String) -> String {
    guard let i = word.firstIndex(where: "aeiou".contains) else { return word + "ay" }
    return i == word.startIndex ? word + "way" : word[i...] + word[..<i] + "ay"
}
print("the apple string hmm".split(separator: " ").map { pigLatin(String($0)) }.joined(separator: " "))

let morse: [Character: String] = ["s": "...", "o": "---", "e": ".", "t": "-"]
print("SOS toe".lowercased().map { morse[$0] ?? "/" }.joined(separator: " "))
let zipped = zip("kitten", "mitten").filter { $0 != $1 }.map { "\($0)->\($1)" }
print(zipped)
let chars = Array("swift")
print(chars, chars[1...3], String(chars[1...3]), String(chars.reversed()), chars.indices.map { "\($0)\(chars[$0])" })
var mutable = chars
mutable[0] = "S"
mutable.swapAt(1, 4)
print(String(mutable), mutable.map(String.init).joined(separator: "·"))
