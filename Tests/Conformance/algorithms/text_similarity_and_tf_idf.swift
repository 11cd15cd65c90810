import Foundation

struct Corpus {
    let documents: [(id: String, terms: [String: Int])]
    private let frequency: [String: Int]
    init(_ texts: KeyValuePairs<String, String>) {
        let stop: Set = ["the", "a", "and", "of", "is"]
        documents = texts.map { id, text in
            let words = text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty && !stop.contains($0) }
            return (id, words.reduce(into: [:]) { $0[$1, default: 0] += 1 })
        }
        frequency = documents.reduce(into: [:]) { f, d in d.terms.keys.forEach { f[$0, default: 0] += 1 } }
    }
    func weight(_ term: String, in d: Int) -> Double {
        guard let n = documents[d].terms[term], let f = frequency[term] else { return 0 }
        let total = documents[d].terms.values.reduce(0, +)
        return Double(n) / Double(total) * log(Double(documents.count) / Double(f))
    }
    func keywords(_ d: Int, _ n: Int) -> [String] {
        documents[d].terms.keys.map { ($0, weight($0, in: d)) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(n).map(\.0)
    }
    func cosine(_ a: Int, _ b: Int) -> Double {
        let (x, y) = (documents[a].terms, documents[b].terms)
        let dot = x.reduce(0) { $0 + $1.value * (y[$1.key] ?? 0) }
        func norm(_ v: [String: Int]) -> Double { sqrt(Double(v.values.reduce(0) { $0 + $1 * $1 })) }
        return norm(x) * norm(y) == 0 ? 0 : Double(dot) / (norm(x) * norm(y))
    }
    func search(_ query: String) -> [(String, Double)] {
        let terms = query.lowercased().split(separator: " ").map(String.init)
        return documents.indices.map { d in (documents[d].id, terms.reduce(0) { $0 + weight($1, in: d) }) }.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}

let corpus = Corpus([
    "cats": "The cat sat. The cat ran, and a dog sat!",
    "dogs": "A dog and a dog ran; the dog is happy.",
    "birds": "Birds of the air: birds fly.",
])
for (i, d) in corpus.documents.enumerated() { print(d.id, d.terms.count, corpus.keywords(i, 2)) }
for (a, b) in [(0, 1), (0, 2), (1, 1)] { print(corpus.documents[a].id, corpus.documents[b].id, String(format: "%.4f", corpus.cosine(a, b))) }
for q in ["happy dog", "cat", "fly air", "fish"] { print(q, corpus.search(q).map { String(format: "%@ %.3f", $0.0, $0.1) }) }
func soundex(_ s: String) -> String {
    let codes: [Character: Character] = Dictionary(uniqueKeysWithValues: [("BFPV", "1"), ("CGJKQSXZ", "2"), ("DT", "3"), ("L", "4"), ("MN", "5"), ("R", "6")].flatMap { k, v in k.map { ($0, Character(v)) } })
    let up = s.uppercased()
    var out = String(up.prefix(1)), last = up.first.flatMap { codes[$0] }
    for c in up.dropFirst() {
        let code = codes[c]
        if let code, code != last { out.append(code) }
        if c != "H" && c != "W" { last = code }
    }
    return out.padding(toLength: 4, withPad: "0", startingAt: 0)
}
print(["Robert", "Rupert", "Ashcraft", "Tymczak", "Lee"].map(soundex))
