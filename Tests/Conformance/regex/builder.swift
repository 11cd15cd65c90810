// RegexBuilder DSL with typed captures and transforms.
import RegexBuilder

let word = OneOrMore(.word)
let kv = Regex {
    Capture { word }
    ZeroOrMore(.whitespace)
    "="
    ZeroOrMore(.whitespace)
    TryCapture { OneOrMore(.digit) } transform: { Int($0) }
}
for m in "a = 1, bb=22 , c= x, d =4".matches(of: kv) { print(m.1, m.2 * 10) }

let date = Regex {
    Anchor.startOfLine
    TryCapture { Repeat(.digit, count: 4) } transform: { Int($0) }
    "-"
    TryCapture { Repeat(.digit, count: 2) } transform: { Int($0) }
    "-"
    TryCapture { Repeat(.digit, count: 2) } transform: { Int($0) }
    Optionally {
        "T"
        Capture { Repeat(.digit, 1...2) }
    }
}
for s in ["2024-05-06", "1999-12-31T23", "24-1-1"] {
    if let m = s.firstMatch(of: date) { print(m.1 + 1, m.2, m.3, (m.4 ?? nil) ?? "no time") } else { print(s, "no match") }
}

enum Cmd: String { case push, pop, add }
let command = Regex {
    Capture(ChoiceOf { "push"; "pop"; "add" }, transform: { Cmd(rawValue: String($0))! })
    Optionally {
        OneOrMore(.whitespace)
        TryCapture(Regex { Optionally("-"); OneOrMore(.digit) }, transform: { Int($0) })
    }
}
var stack: [Int] = []
for line in ["push 3", "push -4", "push 10", "add", "pop", "jump 3", "push 7"] {
    guard let m = line.wholeMatch(of: command) else { print("bad:", line); continue }
    switch (m.1, m.2 ?? nil) {
    case (.push, let n?): stack.append(n)
    case (.pop, _): print("popped", stack.removeLast())
    case (.add, _): stack.append(stack.removeLast() + stack.removeLast())
    case (.push, nil): print("push what?")
    }
}
print(stack)

let key = Reference(Substring.self), amount = Reference(Double.self)
let priced = Regex {
    Capture(as: key) { OneOrMore(.word, .reluctant) }
    ": $"
    Capture(as: amount) { OneOrMore(.digit); Optionally { "."; OneOrMore(.digit) } } transform: { Double($0)! }
}
for m in "tea: $2.50 cake: $4".matches(of: priced) { print(m[key], m[amount] * 2) }
let quoted = Regex {
    "'"
    Capture { ZeroOrMore { CharacterClass.anyOf("'").inverted } }
    "'"
}
print("say 'hi there' and 'bye'".matches(of: quoted).map { $0.1 })
let vowels = CharacterClass.anyOf("aeiou"), hex = CharacterClass("a"..."f", .digit)
print("education".matches(of: vowels).count, "xyz1f9gab".matches(of: OneOrMore(hex)).map { $0.0 })
print("aXbXc".replacing(Regex { "X"; Lookahead("c") }, with: "-"), "foo.bar".firstMatch(of: Regex { "."; NegativeLookahead("x"); Capture(.any) })!.1)
let mixed = Regex { /id/; OneOrMore(.whitespace); Capture(/[0-9]+/) }
print("an id  77".firstMatch(of: mixed)!.1)
