import Foundation

struct Catalogue: Codable, Equatable {
    enum Genre: String, Codable { case fiction, science, history }
    struct Book: Codable, Equatable {
        var title: String
        var authors: [String]
        var genre: Genre
        var year: Int?
        var rating: Double

        enum CodingKeys: String, CodingKey {
            case title, authors, genre
            case year = "published"
            case rating = "avg_rating"
        }
    }
    var name: String
    var books: [Book]
    var loans: [String: Int] = [:]
}

let catalogue = Catalogue(name: "City", books: [
    .init(title: "Emma", authors: ["Austen"], genre: .fiction, year: 1815, rating: 4.5),
    .init(title: "Cosmos", authors: ["Sagan", "Druyan"], genre: .science, year: nil, rating: 5),
], loans: ["Emma": 3])

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
let data = try encoder.encode(catalogue)
print(String(decoding: data, as: UTF8.self))
encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
print(String(decoding: try encoder.encode(catalogue.books[1]), as: UTF8.self))

let decoder = JSONDecoder()
print(try decoder.decode(Catalogue.self, from: data) == catalogue)

let json = #"{"name":"Tiny","books":[{"title":"T","authors":[],"genre":"history","avg_rating":1.25}],"loans":{}}"#
let tiny = try decoder.decode(Catalogue.self, from: Data(json.utf8))
print(tiny.books[0].genre, tiny.books[0].year as Any, tiny.books[0].rating, tiny.loans.count)

for broken in [#"{"name":"x"}"#, #"{"name":5,"books":[],"loans":{}}"#, #"{"name":"x","books":[{"title":"a","authors":[],"genre":"poetry","avg_rating":0}],"loans":{}}"#, "{"] {
    do {
        _ = try decoder.decode(Catalogue.self, from: Data(broken.utf8))
    } catch DecodingError.keyNotFound(let key, _) {
        print("missing key", key.stringValue)
    } catch DecodingError.typeMismatch(let type, let context) {
        print("expected \(type) at", context.codingPath.map(\.stringValue).joined(separator: "."))
    } catch DecodingError.dataCorrupted(let context) {
        print("corrupted at depth", context.codingPath.count)
    }
}
print(try decoder.decode([String: [Int]].self, from: Data(#"{"a":[1,2],"b":[]}"#.utf8))["a"]!)
