// CodingKeys, custom encode/decode, enums, nested containers, strategies.
import Foundation

struct Product: Codable {
    var id: Int
    var title: String
    var priceCents: Int
    var internalNote = "none"
    enum CodingKeys: String, CodingKey { case id = "product_id", title, priceCents = "price" }
}
let enc = JSONEncoder(), dec = JSONDecoder()
enc.outputFormatting = .sortedKeys
func text<T: Encodable>(_ v: T) throws -> String { String(decoding: try enc.encode(v), as: UTF8.self) }
print(try text(Product(id: 1, title: "Pen", priceCents: 150, internalNote: "secret")))
print(try dec.decode(Product.self, from: Data(#"{"product_id":2,"title":"Cup","price":99}"#.utf8)))

enum Status: String, Codable { case active, suspended = "SUSPENDED" }
enum Level: Int, Codable { case low = 1, high }
enum Shape: Codable, Equatable { case circle(radius: Double), rect(w: Int, h: Int), unit, pair(Int, String) }
print(try text([Status.active, .suspended]), try text([Level.high]), try text([Shape.circle(radius: 2), .rect(w: 1, h: 2), .unit, .pair(1, "x")]))
print(try dec.decode([Shape].self, from: Data(#"[{"unit":{}},{"rect":{"w":3,"h":4}}]"#.utf8)))
do { _ = try dec.decode([Status].self, from: Data(#"["gone"]"#.utf8)) } catch is DecodingError { print("unknown status") }

struct Point: Codable, Equatable {
    var x, y: Double
    init(x: Double, y: Double) { self.x = x; self.y = y }
    init(from d: any Decoder) throws {
        var c = try d.unkeyedContainer()
        x = try c.decode(Double.self)
        y = try c.decode(Double.self)
        if !c.isAtEnd { throw DecodingError.dataCorruptedError(in: c, debugDescription: "too many") }
    }
    func encode(to e: any Encoder) throws {
        var c = e.unkeyedContainer()
        try c.encode(x)
        try c.encode(y)
    }
}
print(try text([Point(x: 1, y: 2.5)]), try dec.decode(Point.self, from: Data("[3,4]".utf8)) == Point(x: 3, y: 4))
do { _ = try dec.decode(Point.self, from: Data("[1,2,3]".utf8)) } catch DecodingError.dataCorrupted(let c) { print(c.debugDescription) }

struct Temperature: Codable {
    var celsius: Double
    enum Keys: String, CodingKey { case value, unit, meta }
    enum Meta: String, CodingKey { case source }
    var source: String
    init(from d: any Decoder) throws {
        let c = try d.container(keyedBy: Keys.self)
        let v = try c.decode(Double.self, forKey: .value)
        let unit = try c.decodeIfPresent(String.self, forKey: .unit) ?? "C"
        celsius = unit == "F" ? (v - 32) * 5 / 9 : v
        source = try c.nestedContainer(keyedBy: Meta.self, forKey: .meta).decode(String.self, forKey: .source)
    }
    func encode(to e: any Encoder) throws {
        var c = e.container(keyedBy: Keys.self)
        try c.encode(celsius, forKey: .value)
        var m = c.nestedContainer(keyedBy: Meta.self, forKey: .meta)
        try m.encode(source.uppercased(), forKey: .source)
    }
}
let t = try dec.decode(Temperature.self, from: Data(#"{"value":212,"unit":"F","meta":{"source":"lab"}}"#.utf8))
print(t.celsius, try text(t))

struct Snake: Codable { var firstName: String; var homeURL: String }
dec.keyDecodingStrategy = .convertFromSnakeCase
enc.keyEncodingStrategy = .convertToSnakeCase
print(try text(Snake(firstName: "A", homeURL: "u")), try dec.decode([String: Int].self, from: Data(#"{"a_b":1}"#.utf8)))
struct Wrapper<T: Codable>: Codable { var items: [T]; var total: Int }
let w = try dec.decode(Wrapper<Wrapper<String>>.self, from: Data(#"{"items":[{"items":["q"],"total":1}],"total":9}"#.utf8))
print(w.items[0].items, w.total, try text(w))
class Base: Codable { var a = 1; init() {} }
print(try text(Base()))
