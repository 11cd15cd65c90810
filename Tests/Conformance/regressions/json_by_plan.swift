import Foundation
enum Color: String, Codable { case red, green = "GR/EEN", blue }
enum Level: Int, Codable { case low = -1, mid, high = 10 }
struct Point: Codable, Equatable { var x: Double; var y: Float }
struct Inner: Codable, Equatable { var tags: [String]; var map: [String: Int]; var nested: [[Int?]] ; var opt: Point? }
struct Outer: Codable {
  var id: Int
  var name: String
  var small: Int8
  var big: UInt64
  var flag: Bool
  var color: Color
  var level: Level
  var inner: Inner
  var points: [Point]
  var maybe: String?
  var other: String?
  enum CodingKeys: String, CodingKey { case id = "the id", name, small, big, flag, color, level, inner = "in/ner", points, maybe, other }
}
struct Box<T: Codable>: Codable { var value: T; var list: [T] }
struct Tree: Codable { var label: String; var children: [Tree] }
struct Partial: Codable { var a: Int; var b = 5; var c: Int; enum CodingKeys: CodingKey { case a, c } }
struct Const: Codable { var a: Int; let version = 3 }
struct Custom: Codable { var a: Int
  init(a: Int) { self.a = a }
  init(from d: any Decoder) throws { a = try d.singleValueContainer().decode(Int.self) * 2 }
  func encode(to e: any Encoder) throws { var c = e.singleValueContainer(); try c.encode(a + 1) } }
struct HasCustom: Codable { var c: Custom; var n: Int }
let o = Outer(id: 7, name: "tab\t quote\" back\\ slash/ nl\n \u{1} é 한 👍", small: -128, big: .max, flag: true, color: .green, level: .high,
  inner: Inner(tags: ["a", "", "long string beyond fifteen"], map: ["k": 1], nested: [[1, nil], [], [3]], opt: Point(x: 0.1, y: 2.5)),
  points: [Point(x: 1, y: 2), Point(x: -0.0, y: 0), Point(x: 1e21, y: 1e-7), Point(x: 123456.789, y: 3.14), Point(x: 0.00001, y: 16777216), Point(x: 1e15, y: 1), Point(x: 999999999999999.9, y: 1), Point(x: 0.1 + 0.2, y: 0.1)], maybe: "m", other: nil)
for f in [JSONEncoder.OutputFormatting.sortedKeys, [.sortedKeys, .withoutEscapingSlashes], [.sortedKeys, .prettyPrinted]] {
  let e = JSONEncoder(); e.outputFormatting = f
  let d = try e.encode(o)
  print(String(decoding: d, as: UTF8.self))
  let back = try JSONDecoder().decode(Outer.self, from: d)
  print(back.id, back.name == o.name, back.small, back.big, back.flag, back.color, back.level, back.inner == o.inner, back.points == o.points, back.maybe ?? "-", back.other ?? "-")
  print(String(decoding: try e.encode(Box(value: [1: 2], list: [[3: 4]])), as: UTF8.self))
  print(String(decoding: try e.encode(Box(value: Optional<Int>.none, list: [1, nil])), as: UTF8.self))
  print(String(decoding: try e.encode(Tree(label: "r", children: [Tree(label: "c", children: [])])), as: UTF8.self))
  print(String(decoding: try e.encode([String: Int]()), as: UTF8.self), String(decoding: try e.encode([Int]()), as: UTF8.self), String(decoding: try e.encode(["b": [1], "a": []]), as: UTF8.self))
  print(String(decoding: try e.encode(Partial(a: 1, c: 2)), as: UTF8.self), String(decoding: try e.encode(Const(a: 1)), as: UTF8.self))
  print(String(decoding: try e.encode(HasCustom(c: Custom(a: 4), n: 5)), as: UTF8.self), String(decoding: try e.encode([Custom(a: 1)]), as: UTF8.self))
  print(String(decoding: try e.encode("top"), as: UTF8.self), String(decoding: try e.encode(3), as: UTF8.self), String(decoding: try e.encode([1.5, 2]), as: UTF8.self), String(decoding: try e.encode(Optional<Int>.none), as: UTF8.self), String(decoding: try e.encode(Set([1])), as: UTF8.self))
}
func attempt<T: Decodable>(_ type: T.Type, _ text: String) {
  do { print(type, try JSONDecoder().decode(type, from: Data(text.utf8))) } catch { print(type, error) }
}
attempt([Int].self, "[1, 2 ,3]"); attempt([Int].self, "[1, 2 ,]"); attempt([Int].self, "[1.0, 2e1]"); attempt([Int].self, "[1.5]"); attempt([Int].self, "[\"1\"]"); attempt([Int].self, "[null]"); attempt([Int?].self, "[null, 1]")
attempt([Int8].self, "[127, 128]"); attempt([UInt8].self, "[-1]"); attempt([UInt64].self, "[18446744073709551615]"); attempt([Int].self, "[9223372036854775807, -9223372036854775808]"); attempt([Int].self, "[9223372036854775808]"); attempt([Int].self, "[01]"); attempt([Int].self, "[-0]")
attempt([Double].self, "[0, -0.0, 1e5, 1E-3, 0.1, 123456789012345678901234567890, 1e400]"); attempt([Double].self, "[0.30000000000000004, 5e-324, 1.7976931348623157e308, 0e0, 3.141592653589793]"); attempt([Float].self, "[0, 0.1, 1e-3, -0.0]"); attempt([Double].self, "[1.]"); attempt([Double].self, "[.5]"); attempt([Double].self, "[-]")
attempt([String].self, "[\"a\\u00e9\\n\\ud83d\\ude00\\/\", \"é\"]"); attempt([String].self, "[\"\\x\"]"); attempt([String].self, "[\"a\nb\"]")
attempt(Point.self, "{\"x\": 1, \"y\": 2, \"z\": {\"q\": [1, {\"r\": null}], \"s\": \"t\"}}"); attempt(Point.self, "{\"x\": 1}"); attempt(Point.self, "{\"x\": 1, \"x\": 5, \"y\": 3}"); attempt(Point.self, "{\"x\": null, \"y\": 3}"); attempt(Point.self, "{\"x\": \"1\", \"y\": 3}"); attempt(Point.self, "[]"); attempt(Point.self, "{\"x\": 1, \"y\": 2} x"); attempt(Point.self, "{\"x\": 1, \"y\": 2, \"z\": tru}"); attempt(Point.self, ""); attempt(Point.self, "\u{FEFF}{\"x\":1,\"y\":2}"); attempt(Point.self, "{\"\\u0078\": 1, \"y\": 2}")
attempt([String: Int].self, "{\"a\": 1, \"a\": 2}"); attempt([String: [String: Double?]].self, "{\"a\": {\"b\": null}}"); attempt([String: Int].self, "{\"a\": 1,}")
attempt([Color].self, "[\"red\", \"GR\\/EEN\", \"blue\"]"); attempt([Color].self, "[\"green\"]"); attempt([Level].self, "[-1, 0, 10]"); attempt([Level].self, "[5]")
attempt(Box<Int?>.self, "{\"value\": null, \"list\": [1, null]}"); attempt(Box<Int?>.self, "{\"list\": [1, null]}"); attempt(Tree.self, "{\"label\": \"r\", \"children\": [{\"label\": \"c\", \"children\": []}]}"); attempt(Tree.self, "{\"label\": \"r\", \"children\": [{\"label\": 5, \"children\": []}]}")
attempt(Partial.self, "{\"a\": 1, \"c\": 2}"); attempt(Const.self, "{\"a\": 1, \"version\": 9}"); attempt(HasCustom.self, "{\"c\": 4, \"n\": 5}"); attempt(Optional<Int>.self, "null"); attempt(Optional<Int>.self, "4"); attempt(Int.self, " 4 "); attempt(Bool.self, "true"); attempt(Set<Int>.self, "[1, 1]")
attempt([Bool].self, "[true, false, 1]"); attempt([String].self, "[" + String(repeating: "[", count: 600)); attempt([Bool].self, "[true false]")
do { print(try JSONEncoder().encode([Double.nan])) } catch { print(error) }
let s = JSONEncoder(); s.keyEncodingStrategy = .convertToSnakeCase; struct Snake: Codable { var oneTwo: Int }
print(String(decoding: try s.encode(Snake(oneTwo: 1)), as: UTF8.self))
let n = JSONDecoder(); n.nonConformingFloatDecodingStrategy = .convertFromString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
print(try n.decode([Double].self, from: Data("[1, \"inf\"]".utf8)))
