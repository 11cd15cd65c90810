class Item {
    let name: String
    init(_ name: String) { self.name = name }
}

final class Book: Item {
    let pages: Int
    init(_ name: String, pages: Int) {
        self.pages = pages
        super.init(name)
    }
}

class Media: Item {
    var minutes = 0
}

final class Film: Media, Rated {
    let stars: Int
    init(_ name: String, minutes: Int, stars: Int) {
        self.stars = stars
        super.init(name)
        self.minutes = minutes
    }
}

protocol Rated { var stars: Int { get } }
extension Int: Rated { var stars: Int { clampedStars(self) } }
func clampedStars(_ n: Int) -> Int { min(max(n, 0), 5) }

let shelf: [Item] = [Book("Dune", pages: 612), Film("Alien", minutes: 117, stars: 5), Media("tape"), Book("Emma", pages: 400)]
for item in shelf {
    switch item {
    case let film as Film: print("film \(film.name): \(film.minutes) min, \(film.stars) stars")
    case let book as Book where book.pages > 500: print("thick book \(book.name)")
    case is Book: print("book", item.name)
    case is Media: print("some media", item.name)
    default: print("item", item.name)
    }
}
let books = shelf.compactMap { $0 as? Book }
print(books.map(\.pages).reduce(0, +), shelf.contains { $0 is Film })

let anything: [Any] = [7, "seven", 7.0, [1, 2], ["k": 1], (1, "t"), Int?.none as Any, { (x: Int) in x + 1 }, shelf[1], 9]
for value in anything {
    switch value {
    case let n as Int where n > 8: print("big Int", n)
    case let n as Int: print("Int", n)
    case let s as String: print("String", s.count)
    case let d as Double: print("Double", d)
    case let a as [Int]: print("array sum", a.reduce(0, +))
    case let d as [String: Int]: print("dictionary", d["k"] ?? 0)
    case let (n, s) as (Int, String): print("tuple", n, s)
    case let f as (Int) -> Int: print("function gives", f(41))
    case let rated as any Rated: print("rated", rated.stars)
    case Optional<Any>.none: print("nil")
    default: print("other", type(of: value))
    }
}
let film = shelf[1] as! Film
let upcast = film as Item
print(upcast === film, (upcast as? Rated)?.stars ?? 0, (12 as Any as? any Rated)?.stars ?? -1)
