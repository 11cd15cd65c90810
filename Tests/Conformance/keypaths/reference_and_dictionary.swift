// ReferenceWritableKeyPath, key paths as dictionary keys, undo through key paths.
final class Document {
    var title = "Untitled"
    var pages = 1
    var meta = Meta()
    struct Meta { var author = "?"; var stars: [Int] = [0, 0] }
    let id: Int
    init(id: Int) { self.id = id }
}

final class UndoStack {
    private var actions: [() -> Void] = []
    var depth: Int { actions.count }
    func set<V>(_ d: Document, _ k: ReferenceWritableKeyPath<Document, V>, _ v: V) {
        let old = d[keyPath: k]
        actions.append { d[keyPath: k] = old }
        d[keyPath: k] = v
    }
    func undo() { actions.popLast()?() }
}
let doc = Document(id: 1), undo = UndoStack()
undo.set(doc, \.title, "Draft")
undo.set(doc, \.meta.author, "Eve")
undo.set(doc, \.meta.stars[1], 5)
undo.set(doc, \.pages, 12)
print(doc.title, doc.meta, doc.pages, undo.depth)
undo.undo()
undo.undo()
print(doc.title, doc.meta, doc.pages, undo.depth)
undo.undo()
undo.undo()
undo.undo()
print(doc.title, doc.meta, doc.pages, undo.depth)

var changes: [AnyKeyPath: Int] = [:]
func touch(_ k: AnyKeyPath) { changes[k, default: 0] += 1 }
touch(\Document.title)
touch(\Document.pages)
touch(\Document.title)
touch(\String.count)
print(changes[\Document.title]!, changes[\Document.pages]!, changes.count, changes[\Document.id] as Any)

// a key-path driven table printer
struct Column<Row> {
    let head: String
    let cell: (Row) -> String
    init<V>(_ head: String, _ k: KeyPath<Row, V>) {
        self.head = head
        cell = { "\($0[keyPath: k])" }
    }
}
func table<R>(_ rows: [R], _ cols: [Column<R>]) {
    let widths = cols.map { c in max(c.head.count, rows.map { c.cell($0).count }.max() ?? 0) }
    func line(_ cells: [String]) {
        print(zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "|"))
    }
    line(cols.map(\.head))
    line(widths.map { String(repeating: "-", count: $0) })
    for r in rows { line(cols.map { $0.cell(r) }) }
}
let d2 = Document(id: 22)
d2.title = "A long title"
table([doc, d2], [Column("id", \.id), Column("title", \.title), Column("author", \.meta.author)])
table(["one", "three"], [Column("word", \.self), Column("n", \.count)])
