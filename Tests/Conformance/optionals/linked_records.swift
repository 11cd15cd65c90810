// Optionals in a realistic record lookup with try? and as?.
struct Author { let name: String; let born: Int? }
struct Book { let title: String; let authorID: Int?; let year: String }

let authors = [1: Author(name: "Le Guin", born: 1929), 2: Author(name: "Anon", born: nil)]
let books = [
    Book(title: "The Dispossessed", authorID: 1, year: "1974"),
    Book(title: "Beowulf", authorID: 2, year: "c.1000"),
    Book(title: "Blank", authorID: nil, year: "2001"),
    Book(title: "Lost", authorID: 9, year: "1990"),
]

func author(of book: Book) -> Author? { book.authorID.flatMap { authors[$0] } }
for book in books {
    let name = author(of: book)?.name ?? "unknown author"
    let age: String
    if let born = author(of: book)?.born, let year = Int(book.year) {
        age = "aged \(year - born)"
    } else {
        age = "age unknown"
    }
    print("\(book.title) by \(name), \(age)")
}

enum LookupError: Error { case empty }
func firstWord(_ s: String) throws -> String {
    guard let word = s.split(separator: " ").first else { throw LookupError.empty }
    return String(word)
}
print(try? firstWord("hello there"), (try? firstWord("   ")) as Any)
print(((try? firstWord("")) ?? "default").count)

let mixed: [Any?] = [1, "two", nil, 4.0]
for m in mixed {
    if let n = m as? Int { print("int", n) }
    else if let s = m as? String { print("string", s) }
    else if m == nil { print("nil!") }
    else { print("other", m!) }
}
let years = books.map { Int($0.year) }
print(years)
print(years.compactMap { $0 }.min() as Any, [Int]().max() as Any)
let oldest = books.filter { Int($0.year) != nil }.min { Int($0.year)! < Int($1.year)! }
print(oldest?.title ?? "none")
print(books.first { $0.authorID == 7 }?.title as Any, books.last?.title as Any)
