// Synthesized coding of properties with a wrapper, whose type is found while the members are declared.
import Foundation
@propertyWrapper struct Box<T: Codable>: Codable {
  var wrappedValue: T
  init(wrappedValue: T) { self.wrappedValue = wrappedValue }
  init(from d: any Decoder) throws { wrappedValue = try d.singleValueContainer().decode(T.self) }
  func encode(to e: any Encoder) throws { var c = e.singleValueContainer(); try c.encode(wrappedValue) }
}
struct W: Codable { @Box var n = 3; var m = 4 }
let data = try JSONEncoder().encode(W())
print(String(data: data, encoding: .utf8)!.count)
let back = try JSONDecoder().decode(W.self, from: Data("{\"n\": 7, \"m\": 1}".utf8))
print(back.n, back.m)
struct Reading: Codable, Equatable {
  @Box private var raw: [Double]
  @Box var unit: String = "K"
  init(_ raw: [Double]) { self._raw = Box(wrappedValue: raw) }
  var sum: Double { raw.reduce(0, +) }
  static func == (a: Reading, b: Reading) -> Bool { a.raw == b.raw && a.unit == b.unit }
}
let reading = Reading([1, 2.5])
let coded = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(reading))
print(coded == reading, coded.sum, coded.unit)
