// replacing, split, trimming, ranges and regex in switch.
print("2024-01-02".replacing(/-/, with: "/"), "a  b   c".replacing(/\s+/, with: " "), "aaa".replacing(/a/, with: "b", maxReplacements: 2))
print("john smith".replacing(/\b(\w)(\w*)/) { m in m.1.uppercased() + m.2 })
print("3 apples, 10 pears".replacing(/\d+/) { "\(Int($0.0)! * 2)" })
print("camelCaseString".replacing(/[A-Z]/) { "_" + $0.0.lowercased() }, "snake_case_here".replacing(/_(\w)/) { $0.1.uppercased() })
var s = "x1y2z3"
s.replace(/\d/, with: "#")
print(s)
s.replace(/(\w)#/) { "\($0.1)\($0.1)" }
print(s)
print("a, b;c ,  d".split(separator: /\s*[,;]\s*/), "one1two22three".split(separator: /\d+/), "k=v; q=r".split(separator: /;\s*/).map { $0.split(separator: /=/) })
print(",a,,b".split(separator: /,/), ",a,,b".split(separator: /,/, omittingEmptySubsequences: false), "a-b-c".split(separator: /-/, maxSplits: 1))
print("  padded ".trimmingPrefix(/\s+/) + "|", "000123".trimmingPrefix(/0*/), "xxabc".trimmingPrefix("xx"))
let t = "tel 555-1234 or 555-9876"
print(t.ranges(of: /\d{3}-\d{4}/).map { t[$0] }, t.firstRange(of: /or/).map { t[$0] } ?? "-", t.ranges(of: "555").count)

func kind(_ s: String) -> String {
    let rules: [(String, Regex<Substring>)] = [
        ("integer", /\d+/), ("decimal", /\d+\.\d+/), ("identifier", /[A-Za-z_]\w*/), ("string", /"[^"]*"/),
    ]
    return rules.first { s.wholeMatch(of: $0.1) != nil }?.0 ?? "unknown"
}
print(["12", "1.5", "foo_1", "\"hi\"", "1a", ""].map(kind))

// template expansion, redaction, word censor
let vars = ["name": "Ann", "n": "3"]
print("Hi {{name}}, you have {{n}} new {{things}}.".replacing(/\{\{(\w+)\}\}/) { m in vars[String(m.1)] ?? "<\(m.1)?>" })
print("mail bob@site.org and amy.w@uni.edu".replacing(/([\w.]+)@([\w.]+)/) { "***@\($0.2)" })
print("darn it, DARN".replacing(/(?i)darn/) { String(repeating: "*", count: $0.0.count) })
print("1234567".replacing(/(\d)(?=(\d{3})+$)/) { "\($0.1)," })
let md = "# Title\n## Sub *bold*\ntext [link](url)"
for line in md.split(separator: "\n") {
    let l = String(line)
    if let m = l.wholeMatch(of: /(#+) (.*)/) { print("h\(m.1.count):", m.2.replacing(/\*(.+?)\*/) { "<b>\($0.1)</b>" }) }
    else { print(l.replacing(/\[(.+?)\]\((.+?)\)/) { "<a \($0.2)>\($0.1)</a>" }) }
}
print("tele-phone".contains(/-/), "abc".replacing("b", with: "[b]"), "x.y.z".split(separator: "."), "aXbXc".replacing("X", with: ""))
