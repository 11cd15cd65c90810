print("a,b,,c,".split(separator: ","), "a,b,,c,".split(separator: ",", omittingEmptySubsequences: false), "a,b,c".split(separator: ",", maxSplits: 1))
print("a\r\nb\nc".split(separator: "\n"), "a\r\nb".split(separator: "\r\n"), "é,ü".split(separator: ","), "x, y".split(separator: ", "))
let s = "k=v=w"
let parts = s.split(separator: "=", maxSplits: 1)
print(parts[0], parts[1], type(of: parts))
print(s[s.index(after: s.startIndex)...].split(separator: "="), "".split(separator: ","), "".split(separator: ",", omittingEmptySubsequences: false))
print("abcabc".ranges(of: "bc").count, "héllo".contains("l"), "K" == "\u{212A}", "a\u{212A}b".split(separator: "K"), "a\u{212A}b".contains("K"))
func f<S: StringProtocol>(_ s: S) -> [String] { s.split(separator: ",").map { String($0) } }
print(f("q,r"), "one two".split { $0 == " " }, "aXbX".split(whereSeparator: { $0 == "X" }))
print("a\r\nb".hasPrefix("a\r"), "a\r\nb".hasSuffix("\nb"), "a\r\nb".hasPrefix("a\r\n"), "e\u{301}x".hasPrefix("e"), "abc".hasSuffix("bc"), "abc".hasPrefix(""), "abc".hasSuffix("abcd"))
