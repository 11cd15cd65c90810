protocol Shelf {
    associatedtype Item
    func put(_ item: Item)
    func first() -> Item?
}

final class BookShelf: Shelf {
    private var books: [String] = []
    func put(_ item: String) { books.append(item) }
    func first() -> String? { books.first }
}

let shelf: any Shelf = BookShelf()
shelf.put("Dune")
print(shelf.first() as Any)
