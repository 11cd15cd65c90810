enum Align { case left, right, center }

struct Column { let title: String, align: Align }

struct Table {
    let columns: [Column]
    var rows: [[String]] = []

    private func cell(_ s: String, _ width: Int, _ align: Align) -> String {
        let gap = max(0, width - s.count)
        switch align {
        case .left: return s + String(repeating: " ", count: gap)
        case .right: return String(repeating: " ", count: gap) + s
        case .center: return String(repeating: " ", count: gap / 2) + s + String(repeating: " ", count: gap - gap / 2)
        }
    }

    func write<Target: TextOutputStream>(to out: inout Target) {
        let widths = columns.indices.map { c in max(columns[c].title.count, rows.map { $0[c].count }.max() ?? 0) }
        let rule = widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+")
        func line(_ cells: [String]) -> String {
            zip(cells, zip(widths, columns)).map { " \(cell($0, $1.0, $1.1.align)) " }.joined(separator: "|")
        }
        print(line(columns.map(\.title)), rule, separator: "\n", to: &out)
        for r in rows { print(line(r), to: &out) }
    }
}

var table = Table(columns: [.init(title: "planet", align: .left), .init(title: "moons", align: .right), .init(title: "type", align: .center)])
table.rows = [["Earth", "1", "rocky"], ["Jupiter", "95", "gas"], ["Mercury", "0", "rocky"]]
var text = ""
table.write(to: &text)
print(text, terminator: "")
print("lines:", text.split(separator: "\n").count)

struct LineCounter: TextOutputStream {
    var lines = 0, bytes = 0
    mutating func write(_ s: String) {
        lines += s.filter { $0 == "\n" }.count
        bytes += s.utf8.count
    }
}
var counter = LineCounter()
table.write(to: &counter)
print(counter.lines, counter.bytes)

print(1, "two", 3.0, [4], nil as Int? as Any, separator: " | ")
print("no newline", terminator: "; ")
print()
print("a", "b", separator: "", terminator: "!\n")
print([1.0, 2.5], ["x": "y"], (1, "z"), Set([1]), 1...3, 0..<2, "q" as Character)
print(["quoted \"text\"", "tab\t"], Optional("s") as Any, [Optional(1), nil], [[]] as [[Int]])
debugPrint("debug", 1.5, ["k": [true]], Optional(2) as Any)
debugPrint("line\nbreak", "é", separator: ", ")
print(String(describing: [1: "a"]), String(reflecting: "a\"b"), String(reflecting: 1...2))
