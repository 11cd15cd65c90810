struct Request { let host: String, method: Substring, path: Substring, status: Int, bytes: Int? }

let pattern = /(?<host>[\w.]+) "(?<method>GET|POST|PUT) (?<path>\/\S*)" (?<status>\d{3}) (?<bytes>\d+|-)/

let log = """
    10.0.0.1 "GET /index.html" 200 5120
    10.0.0.2 "POST /login" 302 -
    broken line
    host.example "GET /img/logo.png" 404 12
    10.0.0.1 "PUT /api/items/7" 500 77
    """

let requests = log.split(separator: "\n").compactMap { line -> Request? in
    guard let m = line.firstMatch(of: pattern), let status = Int(m.status) else { return nil }
    return Request(host: String(m.host), method: m.method, path: m.path, status: status, bytes: Int(m.bytes))
}
for r in requests { print(r.host, r.method, r.path, r.status, r.bytes.map(String.init) ?? "none") }
print(Dictionary(grouping: requests) { $0.status / 100 }.sorted { $0.key < $1.key }.map { "\($0.key)xx:\($0.value.count)" })

if let m = "2026-11-26".wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/) {
    let (whole, y, month, d) = m.output
    print(whole, y, month, d, Int(y)! + 1)
}
print("26/11/2026".wholeMatch(of: /(\d{4})-(\d{2})/) == nil)
print("call 555-1234 or 555-9876".matches(of: /\d{3}-\d{4}/).map { String($0.output) })
print("a1b22c333".replacing(/\d+/, with: "#"), "a1b22".replacing(/\d+/) { "<\(Int($0.output)! * 2)>" })
print("one, two;three  four".split(separator: /[,;\s]+/), "key = value".firstMatch(of: /\s*=\s*/)!.range.lowerBound > "key".startIndex)
print("swift".contains(/[aeiou]f/), "prefix-rest".trimmingPrefix(/\w+-/), "xyz".starts(with: /x./), "banana".ranges(of: /an/).count)
let email = /^[a-z0-9._]+@[a-z]+\.(com|org)$/.ignoresCase()
for s in ["Ada@Lovelace.ORG", "no at", "x@y.net"] { print(s, s.contains(email)) }
let optional = /(\w+)(?::(\d+))?/
for s in ["host:80", "host"] {
    if let m = s.wholeMatch(of: optional) { print(m.1, m.2 ?? "default") }
}
let text = "He said \"hi\" and \"bye\""
print(text.matches(of: /"([^"]*)"/).map(\.1), text.matches(of: /".*?"/).count, text.matches(of: /".*"/).count)
switch "rgb(1,20,255)" {
case let s where s.wholeMatch(of: /rgb\((\d+),(\d+),(\d+)\)/) != nil: print("colour")
default: print("other")
}
