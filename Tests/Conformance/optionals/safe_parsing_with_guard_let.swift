struct Coordinate: Equatable { let lat: Double, lon: Double }

func parse(_ text: String) -> Coordinate? {
    let parts = text.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
    guard parts.count == 2,
          let lat = Double(parts[0]), -90...90 ~= lat,
          let lon = Double(parts[1]), -180...180 ~= lon
    else { return nil }
    return Coordinate(lat: lat, lon: lon)
}

func firstNonNil<T>(_ candidates: (() -> T?)...) -> T? {
    for c in candidates { if let v = c() { return v } }
    return nil
}

func zip2<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
    guard let a, let b else { return nil }
    return (a, b)
}

extension Optional {
    func or(_ other: @autoclosure () -> Wrapped?) -> Wrapped? { self ?? other() }
    func filter(_ test: (Wrapped) -> Bool) -> Wrapped? { flatMap { test($0) ? $0 : nil } }
    func unwrap(_ message: String) throws -> Wrapped {
        guard case .some(let value) = self else { throw Missing(message: message) }
        return value
    }
}
struct Missing: Error { let message: String }

let inputs = ["59.9, 10.7", "91,0", "1;2", "x,5", "", " -45.5 , -170 "]
for i in inputs { print("\"\(i)\" ->", parse(i).map { "\($0.lat) / \($0.lon)" } ?? "invalid") }
let all = inputs.compactMap(parse)
print(all.count, all.first == parse("59.9,10.7"), all.max { $0.lat < $1.lat }?.lat ?? 0)

var calls: [String] = []
let found: Int? = firstNonNil({ calls.append("a"); return nil }, { calls.append("b"); return 42 }, { calls.append("c"); return 1 })
print(found ?? 0, calls)
print(zip2(1, "x") ?? (0, ""), zip2(1, nil as String?) == nil)
print((nil as Int?).or(3)!, Optional(8).filter { $0 > 10 } as Any, Optional(8).filter { $0 < 10 } ?? 0)
do {
    print(try Int("12").unwrap("not a number"))
    print(try Int("zz").unwrap("not a number"))
} catch let m as Missing {
    print("missing:", m.message)
}
let dictionary: [String: Int?] = ["a": 1, "b": nil]
print(dictionary["a"] as Any, dictionary["b"] as Any, dictionary["c"] as Any)
print(dictionary["b"] == nil, dictionary["b"]! == nil, dictionary.keys.sorted(), (dictionary["a"] ?? nil) ?? 0)
func depth(_ o: Any) -> Int { if case Optional<Any>.some(let inner) = o as Any? , type(of: inner) == Int?.self { 2 } else { 1 } }
print(depth(Optional(1) as Any), depth(1))
var text: String! = nil
print(text == nil, text?.count ?? -1)
text = "implicitly"
print(text.count, text.prefix(4))
while let last = text.popLast(), last != "c" { print(last, terminator: ".") }
print(text ?? "")
