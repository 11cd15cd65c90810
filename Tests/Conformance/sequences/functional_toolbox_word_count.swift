let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom, it was the age of foolishness
    """

let words = text.lowercased().split { !$0.isLetter }
let frequency = words.reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
let ranked = frequency.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
for (word, n) in ranked.prefix(4) { print(word, String(repeating: "*", count: n)) }

print(words.count, frequency.count, words.map(\.count).max()!, words.min { $0.count < $1.count }!)
let bigrams = zip(words, words.dropFirst()).map { "\($0) \($1)" }
let repeated = Dictionary(bigrams.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 2 }.keys.sorted()
print(repeated)

extension Sequence {
    func scan<R>(_ initial: R, _ f: (R, Element) -> R) -> [R] {
        var r = initial
        return map { r = f(r, $0); return r }
    }
    func chunked(on same: (Element, Element) -> Bool) -> [[Element]] {
        reduce(into: []) { out, e in
            if let last = out.last?.last, same(last, e) { out[out.count - 1].append(e) } else { out.append([e]) }
        }
    }
    func cartesian<Other: Sequence>(_ other: Other) -> [(Element, Other.Element)] {
        flatMap { a in other.map { (a, $0) } }
    }
    func none(_ p: (Element) -> Bool) -> Bool { !contains(where: p) }
    func minmax() -> (min: Element, max: Element)? where Element: Comparable {
        reduce(nil) { acc, e in acc.map { (Swift.min($0.min, e), Swift.max($0.max, e)) } ?? (e, e) }
    }
}

print([1, 2, 3, 4].scan(0, +), ["a", "b", "c"].scan("") { $0 + $1 })
print([1, 2, 4, 5, 6, 9].chunked { $1 == $0 + 1 })
print((1...2).cartesian("xy").map { "\($0)\($1)" }, [1, 3].none { $0.isMultiple(of: 2) })
if let (lo, hi) = [3, -1, 7].minmax() { print(lo, hi) }
print([Double]().minmax() == nil, [5, 1, 4].sorted(by: >), [1, 2, 3].allSatisfy { $0 > 0 })
print([[3, 1], [2]].joined().sorted(), [["a"], ["b", "c"]].joined(separator: ["-"]).joined(), [1, 2, 3, 4].split { $0 == 3 })
print(words.first { $0.hasPrefix("w") } ?? "", words.last { $0.count == 3 } ?? "", words.prefix { $0 != "of" }, words.drop { $0 != "foolishness" })
print(["b", "a"].elementsEqual(["a", "b"].reversed()), [1, 2].lexicographicallyPrecedes([1, 2, 0]), (1...3).starts(with: [1, 2]))
print(stride(from: 1, through: 9, by: 2).reversed(), repeatElement("z", count: 3).joined(), Array(zip("ab", [1, 2])).map { $0.1 })
