let samples = [
  "", "hello, world", "a\r\nb", "\n\r", "x\r", "he\u{301}llo", "한국어 텍스트", "👨‍👩‍👧 family", "🇰🇷🇺🇸", "a,b,,c,", ",,",
  "\u{600}1", "ascii then 한 then ascii again", "MiXeD Case åÄö ß", "plain ascii longer than fifteen bytes, Really",
]
for s in samples {
  print(s.debugDescription, s.count, s.isEmpty, s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.uppercased().debugDescription, s.lowercased().debugDescription)
  print(Array(s), s.map { "\($0)".unicodeScalars.count }, Array(s.reversed()))
  print(Array(s.utf8), Array(s.utf16), s.unicodeScalars.map { $0.value })
  var i = s.startIndex
  var forward: [Int] = []
  while i < s.endIndex { forward.append(i.utf16Offset(in: s)); print(s[i].debugDescription, terminator: " "); i = s.index(after: i) }
  var backward: [Int] = []
  while i > s.startIndex { i = s.index(before: i); backward.append(i.utf16Offset(in: s)) }
  print(forward, backward, forward == backward.reversed())
  for n in [0, 1, 2, 3, 5, 100] {
    if let j = s.index(s.startIndex, offsetBy: n, limitedBy: s.endIndex) { print(n, j.utf16Offset(in: s), s.distance(from: s.startIndex, to: j), s.distance(from: j, to: s.endIndex), s[j...].debugDescription, s[..<j].debugDescription, s[j...].count, terminator: ";") }
    if let j = s.index(s.endIndex, offsetBy: -n, limitedBy: s.startIndex) { print(-n, j.utf16Offset(in: s), s.distance(from: j, to: s.startIndex), terminator: ";") }
  }
  print()
  for u in s.utf8.indices { print(s.utf8[u], s.utf8.distance(from: s.utf8.startIndex, to: u), terminator: " ") }
  for u in s.utf16.indices { print(s.utf16[u], s.utf16.distance(from: s.utf16.startIndex, to: u), terminator: " ") }
  for u in s.unicodeScalars.indices { print(s.unicodeScalars[u].value, s[u...].debugDescription, s.index(after: u).utf16Offset(in: s), s[u].debugDescription, terminator: " ") }
  print()
  for p in [",", "\n", "\r", "한", "e", ""] {
    print(s.hasPrefix(p), s.hasSuffix(p), s.contains(p), s[...].hasPrefix(p), s.hasPrefix(p[...]), s == p, s < p, s[...] == p[...], p < s[...], terminator: " ")
    if !p.isEmpty { print(s.split(separator: p), s.split(separator: p, maxSplits: 1, omittingEmptySubsequences: false), s.components(p), terminator: " ") }
    if p.count == 1 { print(s.split(separator: Character(p)), s.split(separator: Character(p), maxSplits: 2), s.split(separator: Character(p), omittingEmptySubsequences: false), s.firstIndex(of: Character(p)) == nil, s.contains(Character(p))) }
  }
  print([s, s].joined(separator: "-"), [s[...], s[...]].joined(), Int(s) as Any, Int(s[...]) as Any)
  var d: [String: Int] = [:]
  d[s, default: 0] += 1; d[String(s.reversed()), default: 0] += 1
  print(d.count, d[s] ?? -1)
}
extension String { func components(_ s: String) -> Int { ranges(of: s).count } }
let mixed = "one,two 한글,three"
for part in mixed.split(separator: ",") {
  print(part, part.count, part.uppercased(), part.hasPrefix("t"), part.startIndex.utf16Offset(in: mixed), String(part), Array(part.utf8).count)
  for w in part.split(separator: " ") { print(w, w.base == mixed, part.index(after: w.startIndex).utf16Offset(in: mixed)) }
}
for t in ["1", "-1", "+1", "", "-", "+", "00012", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1 ", " 1", "1_0", "0x1", "１", "999999999999999999", "-999999999999999999", "1234567890123456789"] {
  print(Int(t) as Any, Int(t[...]) as Any, UInt8(t) as Any, Int(t, radix: 16) as Any)
}
var acc = "z"
for i in 0..<40 { acc += "\(i)"; acc.append(contentsOf: "ab,cd".split(separator: ",")[1]) }
print(acc, acc.count)
let crlf = "ab\r\ncd"
let mid = crlf.utf8.index(crlf.startIndex, offsetBy: 3)
print(crlf[mid].debugDescription, crlf[mid...].debugDescription, crlf[..<mid].debugDescription, crlf[mid...].count, crlf[..<mid].count, crlf.index(after: mid).utf16Offset(in: crlf), crlf.index(before: mid).utf16Offset(in: crlf), crlf.index(mid, offsetBy: 1).utf16Offset(in: crlf), crlf.distance(from: mid, to: crlf.endIndex), crlf.distance(from: crlf.startIndex, to: mid))
let han = "a한b"
let inside = han.utf8.index(han.startIndex, offsetBy: 2)
print(han[inside], han[inside...], han.index(after: inside).utf16Offset(in: han))
