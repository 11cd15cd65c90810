// Classical string algorithms.
func isPalindrome(_ s: String) -> Bool {
    let c = s.lowercased().filter { $0.isLetter || $0.isNumber }
    return c.elementsEqual(c.reversed())
}
func levenshtein(_ a: String, _ b: String) -> Int {
    let x = Array(a), y = Array(b)
    var row = Array(0...y.count)
    for (i, ca) in x.enumerated() {
        var prev = row[0]
        row[0] = i + 1
        for (j, cb) in y.enumerated() {
            let cur = row[j + 1]
            row[j + 1] = ca == cb ? prev : 1 + min(prev, row[j], cur)
            prev = cur
        }
    }
    return row[y.count]
}
func lcs(_ a: String, _ b: String) -> String {
    let x = Array(a), y = Array(b)
    var t = Array(repeating: Array(repeating: 0, count: y.count + 1), count: x.count + 1)
    for i in stride(from: x.count - 1, through: 0, by: -1) {
        for j in stride(from: y.count - 1, through: 0, by: -1) {
            t[i][j] = x[i] == y[j] ? t[i + 1][j + 1] + 1 : max(t[i + 1][j], t[i][j + 1])
        }
    }
    var i = 0, j = 0, out = ""
    while i < x.count, j < y.count {
        if x[i] == y[j] { out.append(x[i]); i += 1; j += 1 } else if t[i + 1][j] >= t[i][j + 1] { i += 1 } else { j += 1 }
    }
    return out
}
func kmp(_ text: String, _ pattern: String) -> [Int] {
    let t = Array(text), p = Array(pattern)
    var fail = [0], k = 0
    for i in 1..<max(1, p.count) {
        while k > 0, p[i] != p[k] { k = fail[k - 1] }
        if p[i] == p[k] { k += 1 }
        fail.append(k)
    }
    k = 0
    var hits: [Int] = []
    for (i, ch) in t.enumerated() {
        while k > 0, ch != p[k] { k = fail[k - 1] }
        if ch == p[k] { k += 1 }
        if k == p.count { hits.append(i - k + 1); k = fail[k - 1] }
    }
    return hits
}
func rle(_ s: String) -> String {
    var out = "", i = s.startIndex
    while i < s.endIndex {
        let j = s[i...].firstIndex { $0 != s[i] } ?? s.endIndex
        let n = s.distance(from: i, to: j)
        out += (n > 1 ? String(n) : "") + String(s[i])
        i = j
    }
    return out
}
func unrle(_ s: String) -> String {
    var n = 0
    return s.reduce(into: "") { out, ch in
        if let d = ch.wholeNumberValue { n = n * 10 + d } else { out += String(repeating: ch, count: max(n, 1)); n = 0 }
    }
}
func permutations(_ s: String) -> [String] {
    s.isEmpty ? [""] : s.indices.flatMap { i in
        permutations(String(s[..<i] + s[s.index(after: i)...])).map { String(s[i]) + $0 }
    }
}
func toRoman(_ n: Int) -> String {
    var n = n, out = ""
    for (v, r) in zip([1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1], ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]) {
        while n >= v { out += r; n -= v }
    }
    return out
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("swift"), levenshtein("kitten", "sitting"), levenshtein("", "abc"))
print(lcs("AGGTAB", "GXTXAYB"), kmp("abababcab", "abab"), kmp("aaaa", "aa"), kmp("xyz", "q"))
print(rle("aaabccdddd"), unrle(rle("aaabccdddd")), rle("x"), unrle("12z"), permutations("abc"), Set(permutations("aab")).sorted())
print([1994, 2024, 49, 3999].map(toRoman), ["listen", "silent", "google"].map { String($0.sorted()) })
let groups = Dictionary(grouping: ["tea", "eat", "tan", "ate", "nat", "bat"]) { String($0.sorted()) }
print(groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] })
var hash: UInt32 = 2166136261
for b in "hash me".utf8 { hash = (hash ^ UInt32(b)) &* 16777619 }
print(hash, String(hash, radix: 16), "hello world".split(separator: " ").map { String($0.reversed()) }.joined(separator: " "))
