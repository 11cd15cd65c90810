struct Document: Sendable {
    let title: String
    let text: String
}

nonisolated struct Stats: Sendable, Equatable {
    var words = 0
    var longest = ""
    static func + (a: Stats, b: Stats) -> Stats {
        Stats(words: a.words + b.words, longest: a.longest.count >= b.longest.count ? a.longest : b.longest)
    }
}

@concurrent
func analyse(_ text: String) async -> Stats {
    let words = text.split { !$0.isLetter }
    let longest = words.max { $0.count < $1.count } ?? ""
    return Stats(words: words.count, longest: String(longest))
}

func analyseAll(_ documents: [Document]) async -> [(String, Stats)] {
    await withTaskGroup(of: (Int, Stats).self) { group in
        for (i, document) in documents.enumerated() {
            let text = document.text
            group.addTask { (i, await analyse(text)) }
        }
        var results = [Stats?](repeating: nil, count: documents.count)
        for await (i, stats) in group { results[i] = stats }
        return zip(documents, results).map { ($0.title, $1!) }
    }
}

let library = [
    Document(title: "fox", text: "The quick brown fox, the lazy dog."),
    Document(title: "empty", text: "... 123 ..."),
    Document(title: "science", text: "Thermodynamics is hard; electrodynamics, harder!"),
]

let results = await analyseAll(library)
for (title, stats) in results { print(title, stats.words, stats.longest.isEmpty ? "-" : stats.longest) }
let total = results.map(\.1).reduce(Stats(), +)
print("total:", total.words, total.longest)

async let first = analyse("one two")
async let second = analyse("three")
print(await first + second)

let sum = await withTaskGroup(of: Int.self, returning: Int.self) { group in
    for n in 1...20 { group.addTask { n * n } }
    var sum = 0
    for await square in group { sum += square }
    return sum
}
print("sum of squares", sum)
