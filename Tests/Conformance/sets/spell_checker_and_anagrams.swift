let vocabulary: Set = ["listen", "silent", "enlist", "google", "elgoog", "cat", "act", "tac", "rat", "car", "cart", "chart", "word", "world"]

struct Signature: Hashable {
    private let letters: [Character]
    init(_ s: String) { letters = s.sorted() }
}

let anagrams = Dictionary(grouping: vocabulary, by: Signature.init)
    .values.filter { $0.count > 1 }
    .map { $0.sorted() }
    .sorted { $0[0] < $1[0] }
for group in anagrams { print(group.joined(separator: " = ")) }

func edits(_ word: String) -> Set<String> {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let chars = Array(word)
    var out = Set<String>()
    for i in 0...chars.count {
        let (left, right) = (chars[..<i], chars[i...])
        for l in letters { out.insert(String(left + [l] + right)) }
        guard let head = right.first else { continue }
        out.insert(String(left + right.dropFirst()))
        for l in letters where l != head { out.insert(String(left + [l] + right.dropFirst())) }
        if right.count > 1 {
            let second = right[i + 1]
            out.insert(String(left + [second, head] + right.dropFirst(2)))
        }
    }
    return out
}

func suggestions(_ word: String) -> [String] {
    if vocabulary.contains(word) { return [word] }
    let near = edits(word).intersection(vocabulary)
    return near.isEmpty ? ["?"] : near.sorted()
}

for w in ["cat", "crat", "wrold", "googl", "xyzzy", "ca"] { print(w, "->", suggestions(w)) }
print(edits("cat").count, edits("").count)

func isPangram(_ s: String) -> Bool { Set("abcdefghijklmnopqrstuvwxyz").isSubset(of: s.lowercased()) }
print(isPangram("The quick brown fox jumps over the lazy dog"), isPangram("hello"))

func ladder(from start: String, to goal: String, words: Set<String>) -> [String]? {
    var paths = [[start]]
    var unused = words.subtracting([start])
    while !paths.isEmpty {
        var next: [[String]] = []
        for path in paths {
            if path.last == goal { return path }
            for w in edits(path.last!).intersection(unused).sorted() {
                unused.remove(w)
                next.append(path + [w])
            }
        }
        paths = next
    }
    return nil
}
print(ladder(from: "rat", to: "chart", words: vocabulary) ?? [], ladder(from: "cat", to: "silent", words: vocabulary) as Any)
let firsts = Set(vocabulary.compactMap(\.first)), lasts = Set(vocabulary.compactMap(\.last))
print(String(firsts.intersection(lasts).sorted()), String(firsts.symmetricDifference(lasts).sorted()))
let lengths = vocabulary.map(\.count)
print(Set(lengths).sorted(), lengths.reduce(0, +))
