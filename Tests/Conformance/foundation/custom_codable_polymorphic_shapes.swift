import Foundation

enum Shape: Equatable {
    case circle(radius: Double)
    case polygon(sides: Int, length: Double)
    case group([Shape])
}

extension Shape: Codable {
    private enum Key: String, CodingKey { case type, radius, sides, length, children }
    private enum Kind: String, Codable { case circle, polygon, group }

    init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: Key.self)
        switch try c.decode(Kind.self, forKey: .type) {
        case .circle: self = .circle(radius: try c.decode(Double.self, forKey: .radius))
        case .polygon:
            let sides = try c.decodeIfPresent(Int.self, forKey: .sides) ?? 4
            guard sides > 2 else {
                throw DecodingError.dataCorruptedError(forKey: .sides, in: c, debugDescription: "too few sides: \(sides)")
            }
            self = .polygon(sides: sides, length: try c.decode(Double.self, forKey: .length))
        case .group: self = .group(try c.decode([Shape].self, forKey: .children))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var c = encoder.container(keyedBy: Key.self)
        switch self {
        case .circle(let r):
            try c.encode(Kind.circle, forKey: .type)
            try c.encode(r, forKey: .radius)
        case let .polygon(sides, length):
            try c.encode(Kind.polygon, forKey: .type)
            try c.encode(sides, forKey: .sides)
            try c.encode(length, forKey: .length)
        case .group(let children):
            try c.encode(Kind.group, forKey: .type)
            var list = c.nestedUnkeyedContainer(forKey: .children)
            for child in children { try list.encode(child) }
        }
    }
}

struct Celsius: Codable {
    var degrees: Double
    init(from decoder: any Decoder) throws { degrees = try decoder.singleValueContainer().decode(Double.self) }
    func encode(to encoder: any Encoder) throws {
        var c = encoder.singleValueContainer()
        try c.encode(degrees)
    }
}

let scene = Shape.group([.circle(radius: 1.5), .polygon(sides: 6, length: 2), .group([])])
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
let data = try encoder.encode(scene)
print(String(decoding: data, as: UTF8.self))
print(try JSONDecoder().decode(Shape.self, from: data) == scene)

func decode(_ text: String) {
    do {
        print(try JSONDecoder().decode([Shape].self, from: Data(text.utf8)))
    } catch DecodingError.dataCorrupted(let context) {
        print("corrupted:", context.debugDescription, "at", context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue })
    } catch DecodingError.keyNotFound(let k, let context) {
        print("no \(k.stringValue) at", context.codingPath.compactMap(\.intValue))
    } catch {
        print("other")
    }
}
decode(#"[{"type":"polygon","length":3}]"#)
decode(#"[{"type":"circle","radius":1},{"type":"polygon","length":3,"sides":2}]"#)
decode(#"[{"type":"circle"}]"#)
let temps = try JSONDecoder().decode([String: Celsius].self, from: Data(#"{"oslo":-3.5,"rome":21}"#.utf8))
print(temps.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.degrees)" })
print(String(decoding: try encoder.encode(temps), as: UTF8.self))
