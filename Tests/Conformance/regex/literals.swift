// Regex literals: firstMatch, wholeMatch, prefixMatch, captures.
let log = "2024-03-15 ERROR [net] timeout after 30s (code=504)"
if let m = log.firstMatch(of: /(\d{4})-(\d{2})-(\d{2})/) {
    print(m.output.0, m.1, m.2, m.3, Int(m.1)! + 1)
    print(log[m.range], log.distance(from: log.startIndex, to: m.range.upperBound))
}
if let m = log.firstMatch(of: /(?<level>[A-Z]+) \[(?<module>\w+)\]/) { print(m.level, m.module, m.0) }
print(log.contains(/code=\d+/), log.contains(/code=[a-z]/), log.firstMatch(of: /xyz/) == nil)
for s in ["42", "-7", "3.14", "x", ""] { print("'\(s)'", s.wholeMatch(of: /-?\d+/) != nil, s.wholeMatch(of: /-?\d+(\.\d+)?/) != nil) }
print("foobar".prefixMatch(of: /fo+/)!.0, "barfoo".prefixMatch(of: /fo+/) == nil, "abc".starts(with: /[ab]+/))

// optional captures
for s in ["10px", "10", "7em"] {
    if let m = s.wholeMatch(of: /(\d+)(px|em)?/) { print(m.1, m.2 ?? "no unit") }
}
// alternation, lazy and greedy, anchors, classes
let html = "<b>one</b><i>two</i>"
print(html.firstMatch(of: /<.+>/)!.0, html.firstMatch(of: /<.+?>/)!.0, html.matches(of: /<(\w)>(.*?)<\/\1>/).map { "\($0.1):\($0.2)" })
print("a1b22c333".matches(of: /[a-z]\d+/).map { String($0.0) }, "a1b22".matches(of: /\d/).count)
print("word boundary wordy".matches(of: /\bword\b/).count, "Hello hello HELLO".matches(of: /(?i)hello/).count, "x+y=z".firstMatch(of: /\+(.)=/)!.1)
print("line1\nline2\nend".matches(of: /(?m)^line\d$/).map(\.output).map(String.init), "a.b".wholeMatch(of: /a\.b/) != nil, "a\nb".wholeMatch(of: /a.b/) == nil, "a\nb".wholeMatch(of: /(?s)a.b/) != nil)
// lookahead, lookbehind-free, quantifiers, non-capturing groups
print("price100 cost200".matches(of: /price(\d+)/).map { $0.1 }, "aab ab b".matches(of: /a{1,2}b/).map { $0.0 }, "foobar foobaz".matches(of: /foo(?=baz)/).count, "foobar foobaz".matches(of: /foo(?!baz)\w+/).map { $0.0 })
print("ababab!".firstMatch(of: /(?:ab)+/)!.0, "aaaa".firstMatch(of: /a{2,3}/)!.0, "aaaa".firstMatch(of: /a{2,}?/)!.0)
let regex = #/
    (\w+)      # key
    \s*=\s*
    (\d+)      # value
/#
for m in "alpha = 1, beta=22".matches(of: regex) { print(m.1, "->", m.2) }
let path = #/^/usr/(\w+)/#
print("/usr/bin/x".firstMatch(of: path)!.1)
do {
    let dyn = try Regex("([a-z]+)-(\\d+)")
    if let m = "ab-12".wholeMatch(of: dyn) { print(m.count, m[1].substring ?? "", m.output[2].substring ?? "") }
    _ = try Regex("(unclosed")
} catch { print("bad pattern") }
