// A tokenizer and log analyser driven by regex.
enum Token: Equatable { case number(Double), ident(String), op(Character), string(String), arrow }
struct LexError: Error { let rest: String; let at: Int }
func lex(_ src: String) throws -> [Token] {
    var out: [Token] = [], rest = src[...]
    while !rest.isEmpty {
        if let m = rest.prefixMatch(of: /\s+|\/\/[^\n]*/) { rest = rest[m.range.upperBound...]; continue }
        if let m = rest.prefixMatch(of: /\d+(\.\d+)?/) { out.append(.number(Double(m.0)!)); rest = rest[m.range.upperBound...] }
        else if let m = rest.prefixMatch(of: /[A-Za-z_]\w*/) { out.append(.ident(String(m.0))); rest = rest[m.range.upperBound...] }
        else if let m = rest.prefixMatch(of: /"((?:[^"\\]|\\.)*)"/) { out.append(.string(String(m.1.replacing(/\\(.)/) { $0.1 }))); rest = rest[m.range.upperBound...] }
        else if let m = rest.prefixMatch(of: /->/) { out.append(.arrow); rest = rest[m.range.upperBound...] }
        else if let m = rest.prefixMatch(of: /[-+*\/=(){}<>,;]/) { out.append(.op(m.0.first!)); rest = rest[m.range.upperBound...] }
        else { throw LexError(rest: String(rest.prefix(5)), at: src.distance(from: src.startIndex, to: rest.startIndex)) }
    }
    return out
}
for t in try lex("let x1 = 3.5*(y - 2) // tail\nf -> \"a \\\"q\\\" b\";") { print(t, terminator: " ") }
print()
do { print(try lex("ok @bad")) } catch let e as LexError { print("lex error at \(e.at): '\(e.rest)'") }

let log = """
    10:00:01 INFO  user=ann action=login ms=12
    10:00:05 WARN  user=bob action=upload ms=950
    garbage line
    10:01:00 INFO  user=ann action=upload ms=300
    10:02:30 ERROR user=cyd action=login ms=5
    """
struct Entry { let seconds: Int; let level: String; let fields: [String: String] }
let entries = log.split(separator: "\n").compactMap { line -> Entry? in
    guard let m = line.wholeMatch(of: /(\d\d):(\d\d):(\d\d)\s+(?<level>INFO|WARN|ERROR)\s+(?<rest>.*)/) else { return nil }
    let fields = m.rest.matches(of: /(\w+)=(\w+)/).map { (String($0.1), String($0.2)) }
    return Entry(seconds: Int(m.1)! * 3600 + Int(m.2)! * 60 + Int(m.3)!, level: String(m.level), fields: Dictionary(uniqueKeysWithValues: fields))
}
print(entries.count, entries.map(\.level), entries.last!.seconds - entries[0].seconds)
let byUser = Dictionary(grouping: entries) { $0.fields["user"]! }.mapValues { $0.reduce(0) { $0 + Int($1.fields["ms"]!)! } }
for u in byUser.keys.sorted() { print(u, byUser[u]!) }
print(entries.filter { $0.fields["action"] == "upload" }.compactMap { $0.fields["ms"] })
let email = /(?<user>[\w.+-]+)@(?<host>[\w-]+(?:\.[\w-]+)+)/
for s in ["a.b+c@site.co.uk", "nope@", "x@y.z"] { print(s, s.wholeMatch(of: email).map { "\($0.user) at \($0.host)" } ?? "invalid") }
let ip = /(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})/
for s in ["192.168.0.1", "256.1.1.1", "1.2.3"] {
    let ok = s.wholeMatch(of: ip).map { m in [m.1, m.2, m.3, m.4].allSatisfy { Int($0)! < 256 } } ?? false
    print(s, ok)
}
