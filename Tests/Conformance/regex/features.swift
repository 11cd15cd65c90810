// Case folding, Unicode, options, dynamic regexes, ranges, iteration.
print("naïve café".matches(of: /\w+/).map { String($0.0) }, "日本語 text".matches(of: /\p{L}+/).map { $0.0 }, "ΑΒΓ".wholeMatch(of: /\p{Greek}+/) != nil)
print("e\u{301}".wholeMatch(of: /./) != nil, "e\u{301}".wholeMatch(of: /../.matchingSemantics(.unicodeScalar)) != nil, "é".firstMatch(of: /e\u{301}/) != nil)
print("ABC".wholeMatch(of: /abc/.ignoresCase()) != nil, "ABC".wholeMatch(of: /abc/) == nil, "a\nb".wholeMatch(of: /a.b/.dotMatchesNewlines()) != nil)
print("x\ny\nz".matches(of: /^./.anchorsMatchLineEndings()).count, "x\ny".matches(of: /^./).count)
print("tab\tnew".split(separator: /\t/), "\u{41}".contains(/\x41/), "a.b|c".split(separator: /[.|]/), "[x]".contains(/\[x\]/), "50%".firstMatch(of: /\d+%/)!.0)

// dynamic output
let pattern = try Regex("(?<year>\\d{4})-(?<month>\\d\\d)")
let m = "on 2031-07".firstMatch(of: pattern)!
print(m.output.count, m["year"]!.substring!, m[2].substring!, m.output.map { $0.substring.map(String.init) ?? "nil" })
print(m[1].range.map { "on 2031-07"[$0] } ?? "", m.output[1].name ?? "-", m[0].value as! Substring)
let typed = try Regex("(\\w)(\\d)?", as: (Substring, Substring, Substring?).self)
print("a1b".matches(of: typed).map { "\($0.1)\($0.2 ?? "_")" })
func build(_ words: [String]) throws -> Regex<AnyRegexOutput> { try Regex("\\b(" + words.joined(separator: "|") + ")\\b") }
let animals = try build(["cat", "dog"])
print("cat dogs dog catalog".ranges(of: animals).count, "concat".contains(animals))
for bad in ["a{2", "[z-a]", "*x", "(?<n>a", "ok+"] { print(bad, (try? Regex(bad)) != nil) }

// nested groups, backreferences, atomic-style, possessive, counted
print("2024W07".firstMatch(of: /((\d{2})(\d{2}))W(\d+)/).map { "\($0.1) \($0.2) \($0.3) \($0.4)" }!)
print("hello book".matches(of: /(\w)\1/).map { $0.1 }, "abcabc".wholeMatch(of: /(?<x>abc)\k<x>/) != nil, "aaa".wholeMatch(of: /a++a/) == nil)
print("aaa!".firstMatch(of: /a*+!/)!.0, "((x))".matches(of: /[()]/).count, "3 < 4 >= 1".matches(of: /[<>]=?/).map { $0.0 })
let repeated = "k1=v1;k2=v2".wholeMatch(of: /(?:(\w+)=(\w+);?)+/)!
print(repeated.1, repeated.2)
print("abc".firstMatch(of: /(x)?(b)/)!.1 as Any, "color colour".matches(of: /colou?r/).count, "aab".firstMatch(of: /a|aa|aab/)!.0, "aab".wholeMatch(of: /a|aa|aab/)!.0)
let text = "one 1 two 22"
var i = text.startIndex, tokens: [Substring] = []
while let m = text[i...].firstMatch(of: /\S+/) { tokens.append(m.0); i = m.range.upperBound }
print(tokens, tokens.map { $0.wholeMatch(of: /\d+/) == nil ? "w" : "n" }.joined())
let total = "a=5 b=-3 c=10".matches(of: /(\w)=(-?\d+)/).reduce(into: [:]) { $0[String($1.1)] = Int($1.2)! } as [String: Int]
print(total.values.reduce(0, +), total["b"]!, total.keys.sorted())
print("".matches(of: /x*/).count, "abc".matches(of: /x*/).count, "aXbX".matches(of: /(?=X)/).count, try /(\d)-(\d)/.wholeMatch(in: "1-2")!.2, try /z/.firstMatch(in: "abc") == nil)
