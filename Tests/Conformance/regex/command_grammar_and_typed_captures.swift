enum Command: Equatable {
    case move(dx: Int, dy: Int), say(String), set(name: String, value: Double), wait(seconds: Int)

    init?(_ line: String) {
        if let m = line.wholeMatch(of: /move\s+(-?\d+)\s*,\s*(-?\d+)/), let dx = Int(m.1), let dy = Int(m.2) {
            self = .move(dx: dx, dy: dy)
        } else if let m = line.wholeMatch(of: /say\s+(["'])(?<text>.*)\1/) {
            self = .say(String(m.text))
        } else if let m = line.wholeMatch(of: /set\s+(?<name>[a-z]\w*)\s*=\s*(?<value>[-+]?\d*\.?\d+(?:e\d+)?)/) {
            guard let v = Double(m.value) else { return nil }
            self = .set(name: String(m.name), value: v)
        } else if let m = line.wholeMatch(of: /wait\s+(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?/), m.m != nil || m.s != nil {
            self = .wait(seconds: (m.m.flatMap { Int($0) } ?? 0) * 60 + (m.s.flatMap { Int($0) } ?? 0))
        } else {
            return nil
        }
    }
}

for line in ["move 3, -4", "say \"it's\"", "say 'a' b'", "say \"oops'", "set rate = .5", "set big=-1.5e3", "wait 2m5s", "wait 90s", "wait", "jump"] {
    print(line, "->", Command(line).map { "\($0)" } ?? "syntax error")
}

let source = "let x1 = 10; var y_2 = 0xFF // note; let hidden = 1\nlet z = 3"
let declarations = source.split(separator: "\n").flatMap { line in
    line.prefix(upTo: line.firstRange(of: /\/\//)?.lowerBound ?? line.endIndex)
        .matches(of: /(?<kind>let|var)\s+(?<id>\w+)\s*=\s*(?<v>0x[0-9A-F]+|\d+)/)
        .map { ($0.kind, $0.id, $0.v.hasPrefix("0x") ? Int($0.v.dropFirst(2), radix: 16)! : Int($0.v)!) }
}
for (kind, id, v) in declarations { print(kind, id, v) }
let time = /([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/
for t in ["9:05", "23:59:59", "24:00", "7:60"] {
    if let m = t.wholeMatch(of: time) { print(t, Int(m.1)! * 60 + Int(m.2)!, m.3.map { "sec \($0)" } ?? "no seconds") } else { print(t, "invalid") }
}
print("aXbXXc".split(separator: /X/), "aXbXXc".split(separator: /X+/, maxSplits: 1), "2024-01-02".split(separator: /-/).compactMap { Int($0) })
print("The year 1999 and 2024".matches(of: /\b(19|20)\d{2}\b/).map { Int($0.0)! }.reduce(0, +), "aaa".ranges(of: /a/).count, "x=1".contains(/=/))
var text = "foo.bar(baz)"
text.replace(/[().]/, with: "_")
print(text, text.trimmingPrefix(/foo_/), "  lead".trimmingPrefix(/\s+/), "tel: 555".firstMatch(of: /\d+/)?.output ?? "")
let word = /[a-z]+/.ignoresCase()
print("Hello big World".matches(of: word).map { $0.output.count }, "ABC".wholeMatch(of: word) != nil, "line1\nline2".matches(of: /^line\d$/.anchorsMatchLineEndings()).count)
