import Foundation
func enc<T: Encodable>(_ v: T) -> String { let e = JSONEncoder(); e.outputFormatting = [.sortedKeys]; do { return String(decoding: try e.encode(v), as: UTF8.self) } catch { return "\(error)" } }
func dec<T: Decodable>(_ t: T.Type, _ s: String) -> T? { do { return try JSONDecoder().decode(t, from: Data(s.utf8)) } catch { print(error); return nil } }
struct OwnKeys: Codable { var a: Int; var b: String
  enum CodingKeys: String, CodingKey { case a, b; var stringValue: String { "<" + rawValue + ">" }
    init?(stringValue: String) { self.init(rawValue: String(stringValue.dropFirst().dropLast())) } } }
print(enc(OwnKeys(a: 1, b: "x")), dec(OwnKeys.self, "{\"<a>\": 3, \"<b>\": \"y\"}") as Any)
struct IntKeys: Codable { var a: Int; enum CodingKeys: Int, CodingKey { case a = 5 } }
print(enc(IntKeys(a: 1)), dec(IntKeys.self, "{\"a\": 3}") as Any)
struct Nested: Codable { var x: Int??; var y: [Int??] }
print(enc(Nested(x: .some(.none), y: [.some(.some(1)), .some(.none), .none])))
class Animal: Codable { var name: String; init(name: String) { self.name = name } }
final class Dog: Animal { var age = 3 }
print(enc(Animal(name: "cat")), enc(Dog(name: "rex")), enc([Dog(name: "a")]), dec(Animal.self, "{\"name\": \"q\"}")?.name as Any)
indirect enum Shape: Codable { case circle(r: Double), square(Double), group([Shape]), none }
print(enc([Shape.circle(r: 1), .square(2), .group([.none])]), dec([Shape].self, "[{\"square\": {\"_0\": 2}}]") as Any)
struct WithDate: Codable { var when: Date; var id: UUID?; var data: Data; var url: URL }
print(enc(WithDate(when: Date(timeIntervalSinceReferenceDate: 0), id: nil, data: Data([1, 2]), url: URL(string: "http://a/b")!)))
struct Observed: Codable { var n: Int = 1 { didSet { print("set") } }; var text = "t" }
print(enc(Observed()), dec(Observed.self, "{\"n\": 5, \"text\": \"u\"}") as Any, dec(Observed.self, "{\"n\": 5}") as Any)
struct Lazy: Codable { var n: Int; lazy var twice = n * 2; enum CodingKeys: CodingKey { case n } }
print(enc(Lazy(n: 2)))
struct Pair<A: Codable, B: Codable>: Codable { var a: A; var b: B }
print(enc(Pair(a: 1, b: Pair(a: "x", b: [true]))), dec(Pair<Int, Pair<String, [Bool]>>.self, "{\"a\": 1, \"b\": {\"a\": \"x\", \"b\": [true]}}") as Any)
enum Kind: String, Codable, CodingKeyRepresentable { case one, two }
print(enc([Kind.one: 1]), enc(["a": Kind.two]), enc([1: 2]), dec([Int: String].self, "{\"1\": \"a\"}") as Any)
struct Holder: Encodable { var any: any Encodable; func encode(to e: any Encoder) throws { try any.encode(to: e) } }
print(enc(Holder(any: 5)), enc([Holder(any: "x"), Holder(any: [1])]))
struct Deep: Codable { var next: [Deep] }
var d = Deep(next: []); for _ in 0..<200 { d = Deep(next: [d]) }
let text = enc(d); print(text.count, dec(Deep.self, text)?.next.count as Any)
for _ in 0..<200 { d = Deep(next: [d]) }
print(enc(d).count)
print(dec(Deep.self, String(repeating: "{\"next\":[", count: 300) + String(repeating: "]}", count: 300)) == nil)
extension KeyedDecodingContainer {
  func decode(_ type: Special.Type, forKey key: Key) throws -> Special { Special(n: -1) }
}
struct Special: Codable { var n: Int }
struct UsesSpecial: Codable { var s: Special }
print(dec(UsesSpecial.self, "{\"s\": {\"n\": 4}}") as Any)
struct Floats: Codable { var f: Float; var d: Double; var u: UInt; var i8: Int8 }
for v in [0.1, 1e16, 123456789.125, 1e-5, -0.0, 5e-324, 1.7976931348623157e308, 100, 99999999999.9999, 0.0001, 0.00012, 123456.7891, 4503599627370497.5] { print(enc([v]), enc(Floats(f: Float(v), d: v, u: .max, i8: .min)), dec([Double].self, enc([v])) == [v]) }
print(dec(Floats.self, "{\"f\": 0.1, \"d\": 1e2, \"u\": 18446744073709551615, \"i8\": -128}") as Any)
print(enc("\u{2028}\u{7f}\0"), enc(["é": 1, "e\u{301}x": 2, "a/b": 3]))
print(dec([String: Int].self, "{\"\\u00e9\": 1, \"é\": 2}") as Any)
