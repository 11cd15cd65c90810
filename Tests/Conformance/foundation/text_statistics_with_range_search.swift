import Foundation

let text = """
    The Swift compiler turns Swift source into machine code.
    swift is also a bird; a swift can fly for months!
    """

func ranges(of needle: String, in s: String, options: String.CompareOptions = []) -> [Range<String.Index>] {
    var out: [Range<String.Index>] = []
    var start = s.startIndex
    while let r = s.range(of: needle, options: options, range: start..<s.endIndex) {
        out.append(r)
        start = r.upperBound
    }
    return out
}

print(ranges(of: "swift", in: text).count, ranges(of: "swift", in: text, options: .caseInsensitive).count)
let offsets = ranges(of: "a ", in: text).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
print(offsets)
if let last = text.range(of: "swift", options: .backwards) { print(text[last.lowerBound...].prefix(13)) }

let sentences = text.components(separatedBy: CharacterSet(charactersIn: ".;!\n")).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
print(sentences.count, sentences.map { $0.components(separatedBy: " ").count })
let letters = text.unicodeScalars.filter { CharacterSet.letters.contains($0) }.count
let punctuation = text.unicodeScalars.filter { CharacterSet.punctuationCharacters.contains($0) }.count
print(letters, punctuation, text.filter(\.isWhitespace).count)

var censored = text.replacingOccurrences(of: "swift", with: "*****", options: .caseInsensitive)
print(censored.components(separatedBy: "\n")[1])
censored.replaceSubrange(censored.range(of: "fly")!, with: "soar")
print(censored.hasSuffix("months!"), censored.contains("soar for"))
print("resume".compare("résumé", options: .diacriticInsensitive) == .orderedSame, "b".compare("a") == .orderedDescending)
print("snake_case_name".split(separator: "_").enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined())
print(" \t x ".trimmingCharacters(in: .whitespaces), "1,234,5".replacingOccurrences(of: ",", with: ""), "abc".padding(toLength: 6, withPad: "12", startingAt: 0))
let names = ["item 10", "Item 2", "item 1", "étude", "zebra"]
print(names.sorted { $0.compare($1, options: [.numeric, .caseInsensitive]) == .orderedAscending })
print(String(format: "%-10@|%5@|", "left" as NSString, "r" as NSString), ["a", "b"].joined(separator: ", "), String(data: "héy".data(using: .utf8)!, encoding: .utf8)!)
print("key=value;k2=v2".components(separatedBy: ";").reduce(into: [String: String]()) { d, p in let kv = p.components(separatedBy: "="); d[kv[0]] = kv[1] }.sorted { $0.key < $1.key }.map { "\($0.key)->\($0.value)" })
print("abc".uppercased().lowercased() == "abc", "ß".uppercased(), "hello world from swift".capitalized, "x".isEmpty)
