struct Distance: Equatable, Comparable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    var meters: Double
    init(meters: Double) { self.meters = meters }
    init(integerLiteral value: Int) { meters = Double(value) }
    init(floatLiteral value: Double) { meters = value }
    static func < (a: Self, b: Self) -> Bool { a.meters < b.meters }
    static func + (a: Self, b: Self) -> Self { Self(meters: a.meters + b.meters) }
}

extension Double {
    var km: Distance { Distance(meters: self * 1000) }
    var m: Distance { Distance(meters: self) }
}

struct Path: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, CustomStringConvertible {
    var parts: [String]
    init(stringLiteral value: String) { parts = value.split(separator: "/").map(String.init) }
    init(arrayLiteral elements: String...) { parts = elements }
    var description: String { "/" + parts.joined(separator: "/") }
    static func / (a: Path, b: Path) -> Path {
        var r = a
        r.parts += b.parts
        return r
    }
}

struct Bits: ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral {
    var value: UInt8 = 0
    init(arrayLiteral elements: Int...) { for e in elements { value |= 1 << UInt8(e) } }
    init(booleanLiteral value: Bool) { self.value = value ? .max : 0 }
}

struct Route: ExpressibleByDictionaryLiteral {
    let stops: [(String, Distance)]
    init(dictionaryLiteral elements: (String, Distance)...) { stops = elements }
    var length: Distance { stops.map(\.1).reduce(0, +) }
}

struct Name: ExpressibleByUnicodeScalarLiteral, ExpressibleByNilLiteral {
    var text: String
    init(unicodeScalarLiteral value: Unicode.Scalar) { text = "<\(value)>" }
    init(nilLiteral: ()) { text = "anonymous" }
}

let walk: Distance = 1500
print(walk == 1.5.km, walk + 250.5, 2.0.km > walk, max(walk, 3, 2.0.km).meters)
let home: Path = "/home/ada"
let user = "bob"
print(home / "docs" / ["a", "b.txt"], Path("/\(user)/\(1 + 1)"))
let flags: Bits = [0, 3, 7]
let all: Bits = true
print(flags.value, all.value)
let route: Route = ["Oslo": 0, "Drammen": 42.5, "Oslo again": 42]
print(route.length.meters, route.stops.map(\.0))
let x: Name = "x", nobody: Name = nil
print(x.text, nobody.text)
print(1_000_000, 0xFF, 0o17, 0b1011, 1.25e3, 0x1p4, 0xA.8p1, -0.0)
print("tab\there", "quote \"q\"", "uni \u{1F600}", #"raw \n \#(1 + 1)"#, "null\0".count)
print("""
    indented
      two more "quoted"
    joined \
    line
    """)
print([1, 2.5, 3], [[], [1]], ["k": [1]], type(of: [1, 2.5]), type(of: ["a": 1.0]), "e\u{301}".count, #line > 0)
