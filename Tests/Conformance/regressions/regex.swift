// Literals: the output's type comes from the captures.
func shape<T>(_ regex: Regex<T>) -> String { String(describing: T.self) }
print(shape(/a+/), shape(/(a)(b)?/), shape(#/(?<year>\d{4})-(?<month>\d\d)?/#), shape(/(a)|(?:(b)|c)*/))
print(shape(/((f)?)*(?<x>y)/), shape(/(?:a)(?=b)/), shape(/[(]x[)]/))
let date = /(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?/
if let match = "on 2024-05-17 and".firstMatch(of: date) {
  print(match.year, match.month, match.day ?? "-", match.0, match.1, match.output.2)
  let (whole, year, month, day) = match.output
  print(whole, year, month, day as Any)
  print(match.output, match.range)
  print(type(of: match.output))
}
if let match = "2024-05".wholeMatch(of: date) { print(match.day as Any, match.3 == nil) }
print("x2024-05".prefixMatch(of: date) == nil, "2024-05x".prefixMatch(of: date)!.0)
let lines = #/
  (?<key> \w+ )   # a key
  \s* = \s*
  (?<value> .+? )
  \s* $
/#.anchorsMatchLineEndings()
for match in "a = 1\nbc=two words  \n# no\nd=4".matches(of: lines) { print(match.key, "->", match.value) }
let path = #/^/usr/(bin|lib)/([^/]+)$/#
print("/usr/bin/env".wholeMatch(of: path)!.output, "/usr/share/x".contains(path))

// Searching and replacing.
let text = "one fish, two fish; red fish, blue fish"
print(text.contains(/r.d/), text.contains(/x/), text.firstRange(of: /f\w+/).map { text[$0] } as Any)
print(text.ranges(of: /fish/).count, text.ranges(of: /\b\w{3}\b/).map { String(text[$0]) })
print(text.matches(of: /(\w+) fish/).map(\.1), text.matches(of: /(\w+) fish/).map { $0.1.count })
print(text.replacing(/fish/, with: "dog"), text.replacing(/fish/, with: "dog", maxReplacements: 2))
print(text.replacing(/(\w)(\w*) fish/) { "\($0.1.uppercased())\($0.2)" }, text.replacing(/o/, with: "00"[...]))
var changed = text
changed.replace(/[aeiou]/, with: "_", maxReplacements: 3)
changed.replace(/(\w)sh/) { match in match.1 + "SH" }
print(changed)
print(text.split(separator: /[,;]\s*/), text.split(separator: /fish/, maxSplits: 1), ",a,,b".split(separator: /,/, omittingEmptySubsequences: false))
print("  pad".trimmingPrefix(/\s+/), "abc".trimmingPrefix(/x/), "abc".starts(with: /[a-c]b/), "abc".starts(with: /b/))
changed = "007 agent"
changed.trimPrefix(/0+/)
print(changed)
let part = text.dropFirst(4).prefix(20)
print(part, part.matches(of: /^\w+/).map { $0.0 }, part.firstMatch(of: /fish$/) == nil, part.replacing(/t/, with: "T"))
print("abc".replacing(/x*/, with: "-"), "abc".matches(of: /x*/).count, "".matches(of: /x*/).count, "aXbX".split(separator: /(?=X)/))

// In patterns, with an operator of one's own.
func ~= <Output>(regex: Regex<Output>, text: String) -> Bool { text.wholeMatch(of: regex) != nil }
func kind(_ text: String) -> String {
  switch text {
  case /\d+/: "number"
  case /[a-z]\w*/.ignoresCase(): "name"
  case /\s*/: "blank"
  default: "other"
  }
}
print(["12", "aB1", "  ", "+", "", "1a"].map(kind))
if case /a(.)c/ = "abc" { print("matched") }

// Options.
print("HeLLo".wholeMatch(of: /hello/.ignoresCase()) != nil, "a\nb".contains(/a.b/), "a\nb".contains(/a.b/.dotMatchesNewlines()))
print("a\nb\nc".matches(of: /^./).count, "a\nb\nc".matches(of: /^./.anchorsMatchLineEndings()).map { $0.0 })
print("é".wholeMatch(of: /\w/) != nil, "é".wholeMatch(of: /\w/.asciiOnlyWordCharacters()) != nil, "٣".contains(/\d/.asciiOnlyDigits()))
print("<a><b>".firstMatch(of: /<.+>/.repetitionBehavior(.reluctant))!.0, "<a><b>".firstMatch(of: /<.+>/)!.0)
print("e\u{301}x".firstMatch(of: /.x/)!.0.unicodeScalars.count, "e\u{301}".wholeMatch(of: /../.matchingSemantics(.unicodeScalar)) != nil)
print("don't".matches(of: /\b\w+\b/).count, "don't".matches(of: /\b\w+\b/.wordBoundaryKind(.simple)).count)
print("Straße CAFÉ".matches(of: /(?i)ss|ß|é/).map { $0.0 }, "aAbB".matches(of: /(?i:a)b?/).map { $0.0 })

// References, look-ahead, atomic groups, possessive and reluctant quantifiers.
print("hello book".matches(of: /(\w)\1/).map { $0.1 }, "abab".wholeMatch(of: /(?<p>ab)\k<p>/)!.p)
print("price100 cost200".matches(of: /[a-z]+(?=\d)/).map { $0.0 }, "foobar foobaz".matches(of: /foo(?!baz)\w+/).map { $0.0 })
print("aaab".contains(/(?>a+)ab/), "aaa".contains(/a++a/), "aaa!".firstMatch(of: /a+?/)!.0, "aaaa".firstMatch(of: /a{2,3}?/)!.0)

// Patterns made at run time.
let made = try Regex("(?<name>[a-z]+)(?:=(\\d+))?")
if let match = "size=12 flag".firstMatch(of: made) {
  print(match.output.count, match[0].substring!, match["name"]!.substring!, match.output[2].substring!, match.count)
  print(match.output.map { $0.name ?? "-" }, match.output.map(\.type), match[1].range!)
}
for match in "size=12 flag".matches(of: made) { print(match.output.map { $0.substring.map(String.init) ?? "nil" }) }
print(made.contains(captureNamed: "name"), made.contains(captureNamed: "size"))
let typed = try Regex("(\\w)(\\d)?", as: (Substring, Substring, Substring?).self)
print("a1b".matches(of: typed).map { "\($0.1)\($0.2 ?? "_")" })
do { _ = try Regex("(\\w)", as: (Substring, Int).self) } catch { print(error) }
for bad in ["(", "a)", "[a", "*", "a{2,1}", "\\1", "(?<n>a)(?<n>b)", "ok"] {
  do { _ = try Regex(bad); print(bad, "is fine") } catch { print(bad, "is wrong: \(error)") }
}
print("1+1=2".contains(Regex<Substring>(verbatim: "1+1")), "11".contains(Regex<Substring>(verbatim: "1+1")))
let erased: [Regex<AnyRegexOutput>] = [Regex(/a(b)/), Regex(/(?<c>c)/)]
print(erased.map { "abc".firstMatch(of: $0)!.output.count }, Regex<(Substring, Substring)>(erased[0]) != nil, Regex<Substring>(erased[0]) == nil)
print(AnyRegexOutput("abc".firstMatch(of: /b(c)/)!)[1].substring!)
print(try /(\d)-(\d)/.wholeMatch(in: "1-2")!.2, try /z/.firstMatch(in: "abc") == nil, try /a/.prefixMatch(in: "abc"[...])!.0)

// Functions over regular expressions.
func count<R: RegexComponent>(_ regex: R, in text: String) -> Int { text.ranges(of: regex).count }
func all<Output>(_ regex: some RegexComponent<Output>, _ text: String) -> [Output] { text.matches(of: regex).map(\.output) }
print(count(/s/, in: "mississippi"), all(/s(.)/, "mississippi").map(\.1))
let table: [(String, Regex<Substring>)] = [("int", /\d+/), ("word", /[a-z]+/)]
print(table.filter { "abc".wholeMatch(of: $0.1) != nil }.map(\.0))

// Long texts and patterns that search for long.
let long = String(repeating: "word 12, ", count: 3000)
print(long.matches(of: /(\w+)\s(\d+)/).count, long.replacing(/\d/, with: "").count, long.split(separator: /,\s*/).count)
print(long.matches(of: /(?:[a-z]|\d)+(?<sep>,?)/).count, long.firstMatch(of: /(o)r.*?(1)\d/)!.1, long.contains(/(d \d)+x/))
print(String(repeating: "ab", count: 500).wholeMatch(of: /(?:(a)|(b))+/)!.output, String(repeating: "a", count: 5000).firstMatch(of: /(a)\1{3,}$/)!.0.count)
print(long.matches(of: /(?i)WORD(?-i)\s(\d)(\d)?/).count, long.matches(of: /(w|W)(?=o)(?!x)(?>or?)d\b/).count, long.matches(of: /\w{4}?\s?\d{1,2}+/).count)
