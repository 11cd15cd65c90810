import Foundation
struct Q: Codable { var x: Double; let y: Int }
struct P: Codable { var name: String; var age: Int = 3; var tags: [String]; var nick: String? ; var inner: Q?; var map: [String: Int] = ["a": 1]; let k = 5 }
let enc = JSONEncoder()
enc.outputFormatting = [.sortedKeys]
let p = P(name: "Ann \"/\\ \u{1} é \n", tags: ["x", "y"], nick: nil, inner: Q(x: 1.5, y: 2))
let d = try enc.encode(p)
print(d, String(data: d, encoding: .utf8)!)
print(String(decoding: d, as: UTF8.self))
enc.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
print(String(decoding: try enc.encode(p), as: UTF8.self))
print(String(decoding: try enc.encode([Q]()), as: UTF8.self), String(decoding: try enc.encode([String: Int]()), as: UTF8.self))
let back = try JSONDecoder().decode(P.self, from: d)
print(back)
func tryit(_ s: String) { do { let p = try JSONDecoder().decode(P.self, from: Data(s.utf8)); print(p) } catch { print(error) } }
tryit(#"{"name":"a","age":1,"tags":["q"],"inner":{"x":1.5,"y":3},"map":{}}"#)
tryit(#"{"name":"a","age":"1","tags":["q"]}"#)
tryit(#"{"name":"a","tags":["q"]}"#)
tryit(#"{"name":null,"age":1,"tags":["q"]}"#)
tryit(#"{"name":"a","age":1,"tags":["q",3]}"#)
tryit(#"{"name":"a","age":1.5,"tags":["q"]}"#)
tryit(#"{"name":"a","age":1,"tags":{}}"#)
tryit(#"{"name":"a","age":1,"tags":["q"],"inner":{"x":"no"}}"#)
tryit(#"{"name":"a" "age":1}"#)
tryit("")
tryit("[1,2")
enum Shape: Codable { case circle(radius: Double), rect(Double, Double), none, named(name: String?, Int) }
let shapes: [Shape] = [.circle(radius: 1), .rect(2, 3.5), .none, .named(name: nil, 3), .named(name: "q", 1)]
enc.outputFormatting = .sortedKeys
let sd = try enc.encode(shapes)
print(String(decoding: sd, as: UTF8.self))
print(try JSONDecoder().decode([Shape].self, from: sd))
do { print(try JSONDecoder().decode([Shape].self, from: Data(#"[{"circle":{"radius":1},"none":{}}]"#.utf8))) } catch { print(error) }
do { print(try JSONDecoder().decode([Shape].self, from: Data(#"[{"oval":{}}]"#.utf8))) } catch { print(error) }
enum Color: String, Codable, CaseIterable { case red, green = "GREEN" }
enum Level: Int, Codable { case low = 1, high = 10 }
print(String(decoding: try enc.encode(Color.allCases), as: UTF8.self), String(decoding: try enc.encode([Level.low, .high]), as: UTF8.self))
print(try JSONDecoder().decode([Color].self, from: Data(#"["red","GREEN"]"#.utf8)))
do { print(try JSONDecoder().decode([Level].self, from: Data(#"[1, 2]"#.utf8))) } catch { print(error) }
struct U: Codable { var userName: String; var id: Int; enum CodingKeys: String, CodingKey { case userName = "user_name", id = "ID" } }
print(String(decoding: try enc.encode(U(userName: "z", id: 4)), as: UTF8.self))
print(try JSONDecoder().decode(U.self, from: Data(#"{"user_name":"q","ID":3}"#.utf8)))
struct Part: Codable { var a = 1; var hidden = "h"; enum CodingKeys: CodingKey { case a } }
print(String(decoding: try enc.encode(Part()), as: UTF8.self), try JSONDecoder().decode(Part.self, from: Data(#"{"a":3}"#.utf8)))
class Animal: Codable { var name: String; init(name: String) { self.name = name } }
let an = try JSONDecoder().decode(Animal.self, from: Data(#"{"name":"Rex"}"#.utf8))
print(an.name, String(decoding: try enc.encode(an), as: UTF8.self))
class Dog: Animal { var breed: String
  enum CodingKeys: String, CodingKey { case breed }
  init(name: String, breed: String) { self.breed = breed; super.init(name: name) }
  required init(from decoder: Decoder) throws { let c = try decoder.container(keyedBy: CodingKeys.self); breed = try c.decode(String.self, forKey: .breed); try super.init(from: decoder) }
  override func encode(to encoder: Encoder) throws { try super.encode(to: encoder); var c = encoder.container(keyedBy: CodingKeys.self); try c.encode(breed, forKey: .breed) }
}
print(String(decoding: try enc.encode(Dog(name: "A", breed: "B")), as: UTF8.self))
let dog = try JSONDecoder().decode(Dog.self, from: Data(#"{"name":"Rex","breed":"Lab"}"#.utf8))
print(dog.name, dog.breed)
struct Box<T: Codable>: Codable { var value: T; var list: [T] }
print(String(decoding: try enc.encode(Box(value: 1, list: [2])), as: UTF8.self), try JSONDecoder().decode(Box<String>.self, from: Data(#"{"value":"a","list":["b"]}"#.utf8)))
print(String(decoding: try enc.encode([1: "a"]), as: UTF8.self), String(decoding: try enc.encode(1...3), as: UTF8.self),String(decoding: try enc.encode(Set([1])), as: UTF8.self), String(decoding: try enc.encode([Color.red: 1]), as: UTF8.self))
print(try JSONDecoder().decode([Int: String].self, from: Data(#"{"5":"x"}"#.utf8)), try JSONDecoder().decode([Double?].self, from: Data(#"[1,null,2.5e3]"#.utf8)))
print(try JSONDecoder().decode(Int.self, from: Data("12".utf8)), try JSONDecoder().decode(UInt64.self, from: Data("18446744073709551615".utf8)), try JSONDecoder().decode(Int.self, from: Data("1.0e3".utf8)))
enc.keyEncodingStrategy = .convertToSnakeCase
struct SN: Codable { var myURLProperty = 1, simple = 2, aBC = 3, oneTwoThree = 4 }
let sn = try enc.encode(SN())
print(String(decoding: sn, as: UTF8.self))
let dec = JSONDecoder(); dec.keyDecodingStrategy = .convertFromSnakeCase
print(try dec.decode([String: Int].self, from: sn).sorted { $0.key < $1.key })
struct S2: Codable { var oneTwoThree: Int; var simple: Int }
print(try dec.decode(S2.self, from: sn))
do { _ = try JSONEncoder().encode(["a": Double.nan]) } catch { print(error) }
let e2 = JSONEncoder(); e2.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
print(String(decoding: try e2.encode([Double.infinity, -.infinity, .nan, 1, 1e20, 0.1]), as: UTF8.self))
