import Foundation

struct Track: Codable, Hashable {
    var title: String
    var seconds: Int
    var explicit = false
    var rating: Double?
}

struct Album: Codable, Equatable {
    var name: String
    var artist: Artist
    var tracks: [Track]
    var tags: Set<String>
    var prices: [String: Double]

    struct Artist: Codable, Equatable {
        var firstName: String
        var lastName: String?
        enum CodingKeys: String, CodingKey { case firstName = "first", lastName = "last" }
    }
    private enum CodingKeys: String, CodingKey { case name, artist = "by", tracks = "songs", tags, prices }
    var duration: Int { tracks.reduce(0) { $0 + $1.seconds } }
}

enum Command: Codable, Equatable {
    case stop
    case move(x: Int, y: Int)
    case say(String)
}

enum Level: Int, Codable { case low = 1, high = 10 }
struct Alarm: Codable { let level: Level; let at: [Level]; let pair: Pair<Int>; struct Pair<T: Codable>: Codable { let a: T, b: T? } }

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
func json(_ v: some Encodable) throws -> String { String(decoding: try encoder.encode(v), as: UTF8.self) }

let album = Album(name: "Blue", artist: .init(firstName: "Joni", lastName: nil),
                  tracks: [Track(title: "All I Want", seconds: 212), Track(title: "Carey", seconds: 182, explicit: true, rating: 4.5)],
                  tags: ["folk"], prices: ["eur": 9.99, "usd": 10])
let text = try json(album)
print(text)
let back = try JSONDecoder().decode(Album.self, from: Data(text.utf8))
print(back == album, back.duration, back.tracks[1].rating ?? 0, back.artist.lastName as Any)
print(try json([Command.stop, .move(x: 1, y: -2), .say("hi \"you\"")]))
let commands = try JSONDecoder().decode([Command].self, from: Data(#"[{"say":{"_0":"yo"}},{"stop":{}},{"move":{"y":2,"x":1}}]"#.utf8))
print(commands == [.say("yo"), .stop, .move(x: 1, y: 2)])
print(try json(Alarm(level: .high, at: [.low, .high], pair: .init(a: 1, b: nil))))
print(try json(["nested": [[1, 2], []]]), try json([Optional(1), nil]), try json("a/b"), try json(true))
func tryDecode<T: Decodable>(_ type: T.Type, _ s: String) -> String {
    do { return "\(try JSONDecoder().decode(type, from: Data(s.utf8)))" }
    catch DecodingError.keyNotFound(let k, _) { return "missing \(k.stringValue)" }
    catch DecodingError.valueNotFound(let t, _) { return "null for \(t)" }
    catch DecodingError.typeMismatch(let t, _) { return "not a \(t)" }
    catch DecodingError.dataCorrupted(let c) { return "corrupt at \(c.codingPath.map(\.stringValue))" }
    catch { return "other" }
}
print(tryDecode(Track.self, #"{"title":"x","seconds":1}"#), tryDecode(Track.self, #"{"title":null,"seconds":1,"explicit":true}"#))
print(tryDecode([Level].self, "[1,10]"), tryDecode([Level].self, "[3]"), tryDecode([Int].self, #"["a"]"#), tryDecode(Track.self, "[]"))
let snake = JSONDecoder()
snake.keyDecodingStrategy = .convertFromSnakeCase
struct User: Codable { let userName: String, loginCount: Int }
print(try snake.decode(User.self, from: Data(#"{"user_name":"ada","login_count":3}"#.utf8)).userName)
encoder.keyEncodingStrategy = .convertToSnakeCase
print(try json(User(userName: "bo", loginCount: 1)))
