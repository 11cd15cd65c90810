// JSONEncoder / JSONDecoder with synthesised Codable.
import Foundation

struct Address: Codable, Equatable { var street: String; var zip: Int? }
struct Person: Codable, Equatable {
    var name: String
    var age: Int
    var height: Double
    var tags: [String]
    var address: Address?
    var scores: [String: Int]
    var active = true
}
let p = Person(name: "Zoë \"Z\" / tab\t", age: 30, height: 1.75, tags: ["a", "b"],
               address: Address(street: "Main", zip: nil), scores: ["x": 1, "a": 2])
let enc = JSONEncoder()
enc.outputFormatting = [.sortedKeys]
let data = try enc.encode(p)
print(String(data: data, encoding: .utf8)!)
let back = try JSONDecoder().decode(Person.self, from: data)
print(back == p, back.address?.zip as Any)

enc.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
print(String(decoding: try enc.encode(p), as: UTF8.self))
print(String(decoding: try enc.encode([Person]()), as: UTF8.self), String(decoding: try enc.encode([1, 2]), as: UTF8.self))

let json = #"{"name":"Bo","age":5,"height":1,"tags":[],"scores":{},"active":false,"extra":[1,{"q":null}],"address":null}"#
let bo = try JSONDecoder().decode(Person.self, from: Data(json.utf8))
print(bo)

enc.outputFormatting = .sortedKeys
func show<T: Encodable>(_ v: T) { print(String(decoding: try! enc.encode(v), as: UTF8.self)) }
show([1.5, 2, -0.25])
show(["k": [true, false]])
show([1: "one", 2: "two"].sorted { $0.key < $1.key }.map { "\($0)-\($1)" })
show(Optional(3))
show("plain")
show([nil, 1, nil])
show(["unicode é 日本 🎉", "line\nbreak", "\u{1}"])
show([Int.max, Int.min])

for bad in ["{", #"{"name":"x"}"#, #"{"name":1,"age":1,"height":1,"tags":[],"scores":{},"active":true}"#,
            #"{"name":"n","age":1.5,"height":1,"tags":[],"scores":{},"active":true}"#,
            #"{"name":"n","age":1,"height":1,"tags":["a",null],"scores":{},"active":true}"#] {
    do {
        _ = try JSONDecoder().decode(Person.self, from: Data(bad.utf8))
        print("decoded")
    } catch DecodingError.keyNotFound(let k, _) {
        print("missing key", k.stringValue)
    } catch DecodingError.typeMismatch(let t, let c) {
        print("type mismatch", t, c.codingPath.map(\.stringValue))
    } catch DecodingError.valueNotFound(let t, let c) {
        print("value not found", t, c.codingPath.map(\.stringValue))
    } catch DecodingError.dataCorrupted(let c) {
        print("corrupted", c.codingPath.map(\.stringValue))
    }
}
