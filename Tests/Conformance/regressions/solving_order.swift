func kind(_ x: Any) -> String { "\(type(of: x))" }
struct E1: Error { var left = 1 }
func f(_ a: Int) throws(E1) -> Int { if a > 1 { throw E1() }; return a }
let r = Result { () throws(E1) in try f(2) }
if case .failure(let e) = r { print(e.left) }
let q = Result { 5 }
print(type(of: q))
let q2: Result<Int, Error> = Result { 5 }
print(type(of: q2))
let q3 = Result { try f(1) }
print(type(of: q3))
print({ $0 + $1 }(3, 4), { (a: Int...) in a.count }(1, 2, 3))
func measure<T>(_ s: String, _ body: () throws -> T) rethrows -> T { try body() }
let z: Int? = try? measure("a") { throw E1() }
print(z as Any)
let rs = ["1", "x"].map { s in Result { try s.first!.wholeNumberValue ?? { throw E1(left: 3) }() } }
print(rs)
class N { var l: N?; var r: N? ; var v = 1; init() {} }
let n = N()
let path: ReferenceWritableKeyPath<N, N?> = n.v > 0 ? \.l : \.r
n[keyPath: path] = N()
print(n.l != nil)
print([1,2,3].map(n.v > 0 ? \.description : \.self.description))
struct SD<Root> {
    let compare: (Root, Root) -> Bool?
    static func by<V: Comparable>(_ path: KeyPath<Root, V>, descending: Bool = false) -> SD {
        SD { a, b in
            let (x, y) = (a[keyPath: path], b[keyPath: path])
            if x == y { return nil }
            return descending ? x > y : x < y
        }
    }
}
extension Sequence {
    func sorted(_ descriptors: SD<Element>...) -> [Element] {
        sorted { a, b in descriptors.lazy.compactMap { $0.compare(a, b) }.first ?? false }
    }
}
print(["b", "aa"].sorted(.by(\.count, descending: true)))
final class NB {}
print([1, UInt(2), 2.5, Float(1), "abc", "abc".dropFirst(), [1, 2], ["k": 1], Int.self, NB(), ()].map(kind))
func length(_ x: Any) -> Int { (x as? any Collection)?.count ?? 1 }
print([[1, 2, 3], "four", ["a": 1], 7, Set([1, 1])].map(length))

print("tel: 555".firstMatch(of: /\d+/)?.output ?? "")
print("2x + 3y".firstMatch(of: /(\d)([xy])/)?.2 ?? "-")
struct Text: ExpressibleByStringLiteral {
  var s: String
  init?(_ s: String) { if s.isEmpty { return nil }; self.s = s }
  init(stringLiteral s: String) { self.init(s)! }
}
print(("x" as Text).s)
let steps = sequence(first: (a: 1, b: 1)) { ($0.b, $0.a + $0.b) }.lazy.map(\.a).prefix { $0 < 60 }
print(Array(steps))
print(AnySequence { [1, 2].makeIterator() }.reduce(0, +))
func number(_ n: Any) -> Double { (n as? any BinaryInteger).map { Double(Int($0)) } ?? (n as? any BinaryFloatingPoint).map { Double($0) } ?? 0 }
print(number(3), number(UInt8(4)), number(2.5 as Float), number("x"))
let i: any BinaryInteger = 300
print(UInt8(exactly: i) as Any, UInt8(truncatingIfNeeded: i), UInt8(clamping: i), Int64(i), Float(i))
func g(_ v: any FixedWidthInteger) -> Int { Int(v) + Int(clamping: v) }
print(g(5 as Int8))
extension Array where Element == Int { var label: String { "ints" } }
extension Array where Element: StringProtocol { var label: String { "strings: " + joined(separator: "+") } }
extension Array where Element: Collection { var label: String { "counts: \(map(\.count))" } }
print([1, 2].label, ["a", "b"].label, [[3, 9], []].label)
var part = "hello"[...]
part.removeFirst(); part.removeLast(); part.removeFirst(1)
print(part, part.popFirst() as Any, part.popLast() as Any, part.popLast() as Any, part.startIndex > "hello".startIndex)
