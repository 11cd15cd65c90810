func failureTable(_ pattern: [Character]) -> [Int] {
    var table = [Int](repeating: 0, count: pattern.count)
    var k = 0
    for i in pattern.indices.dropFirst() {
        while k > 0, pattern[k] != pattern[i] { k = table[k - 1] }
        if pattern[k] == pattern[i] { k += 1 }
        table[i] = k
    }
    return table
}

func search(_ text: String, for pattern: String) -> [Int] {
    let t = Array(text), p = Array(pattern)
    guard !p.isEmpty else { return [] }
    let table = failureTable(p)
    var matches: [Int] = [], k = 0
    for (i, ch) in t.enumerated() {
        while k > 0, p[k] != ch { k = table[k - 1] }
        if p[k] == ch { k += 1 }
        if k == p.count {
            matches.append(i - k + 1)
            k = table[k - 1]
        }
    }
    return matches
}

func longestPalindrome(_ s: String) -> Substring {
    let idx = Array(s.indices) + [s.endIndex]
    let chars = Array(s)
    var best = 0..<0
    for center in chars.indices {
        for (var l, var r) in [(center, center), (center, center + 1)] {
            while l >= 0, r < chars.count, chars[l] == chars[r] {
                if r - l + 1 > best.count { best = l..<r + 1 }
                l -= 1
                r += 1
            }
        }
    }
    return s[idx[best.lowerBound]..<idx[best.upperBound]]
}

func longestRepeated(_ s: String) -> String {
    let suffixes = s.indices.map { s[$0...] }.sorted()
    return zip(suffixes, suffixes.dropFirst())
        .map { a, b in String(zip(a, b).prefix { $0 == $1 }.map(\.0)) }
        .max { $0.count < $1.count } ?? ""
}

final class Trie {
    private var children: [Character: Trie] = [:]
    private var isWord = false
    func insert(_ word: String) {
        var node = self
        for ch in word {
            if node.children[ch] == nil { node.children[ch] = Trie() }
            node = node.children[ch]!
        }
        node.isWord = true
    }
    func words(prefix: String) -> [String] {
        var node = self
        for ch in prefix {
            guard let next = node.children[ch] else { return [] }
            node = next
        }
        return node.collect(prefix)
    }
    private func collect(_ path: String) -> [String] {
        (isWord ? [path] : []) + children.keys.sorted().flatMap { children[$0]!.collect(path + String($0)) }
    }
}

print(failureTable(Array("ababaca")), search("abababa", for: "aba"), search("text", for: "x"), search("abc", for: "d"))
print(longestPalindrome("forgeeksskeegfor"), longestPalindrome("abc"), longestPalindrome("").isEmpty, longestRepeated("banana"), longestRepeated("abcd").isEmpty)
let trie = Trie()
"car card care cat dog do".split(separator: " ").forEach { trie.insert(String($0)) }
print(trie.words(prefix: "car"), trie.words(prefix: "do"), trie.words(prefix: "x"), trie.words(prefix: "").count)
let count = { (s: String) in s.reduce(into: (v: 0, c: 0)) { acc, ch in if "aeiou".contains(ch) { acc.v += 1 } else if ch.isLetter { acc.c += 1 } } }
print(count("hello world").v, count("hello world").c, count("").v)
func compress(_ s: String) -> String { s.isEmpty ? "" : s.reduce(into: [(Character, Int)]()) { a, c in if a.last?.0 == c { a[a.count - 1].1 += 1 } else { a.append((c, 1)) } }.map { "\($0.0)\($0.1)" }.joined() }
print(compress("aabcccccaaa"), compress("").isEmpty, "waterbottle".count == 11 && "erbottlewaterbottlewat".contains("waterbottle"))
