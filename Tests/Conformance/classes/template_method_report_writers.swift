class ReportWriter {
    private var lines: [String] = []
    required init() {}

    func header(_ title: String) -> String? { nil }
    func row(_ cells: [String]) -> String { fatalError("override \(#function)") }
    func footer(rows: Int) -> String? { nil }

    final func write(title: String, table: [[String]]) -> [String] {
        lines.removeAll(keepingCapacity: true)
        if let h = header(title) { lines.append(h) }
        lines += table.map(row)
        if let f = footer(rows: table.count) { lines.append(f) }
        return lines
    }

    class func make() -> Self { self.init() }
}

class CSVWriter: ReportWriter {
    var separator: String { "," }
    override func row(_ cells: [String]) -> String {
        cells.map { $0.contains(separator) ? "\"\($0)\"" : $0 }.joined(separator: separator)
    }
}

final class TSVWriter: CSVWriter {
    override var separator: String { "\t" }
    override func header(_ title: String) -> String? { "# " + title }
}

final class MarkdownWriter: ReportWriter {
    override func header(_ title: String) -> String? { "## " + title.uppercased() }
    override func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    override func footer(rows: Int) -> String? { rows == 1 ? "1 row" : "\(rows) rows" }
}

let table = [["city", "population"], ["Paris, France", "2102650"], ["Oslo", "709037"]]
let kinds: [ReportWriter.Type] = [CSVWriter.self, TSVWriter.self, MarkdownWriter.self]
for kind in kinds {
    let writer = kind.make()
    print("--", type(of: writer))
    for line in writer.write(title: "Cities", table: table) { print(line) }
}
let markdown: MarkdownWriter = .make()
print(markdown.write(title: "one", table: [["x"]]))
