func inline(_ text: String) -> String {
    text.replacing(/\*\*(.+?)\*\*/) { "<b>\($0.1)</b>" }
        .replacing(/\*(.+?)\*/) { "<i>\($0.1)</i>" }
        .replacing(/`([^`]+)`/) { "<code>\($0.1)</code>" }
        .replacing(/\[([^\]]+)\]\(([^)\s]+)\)/) { "<a href=\"\($0.2)\">\($0.1)</a>" }
}

func convert(_ markdown: String) -> [String] {
    var html: [String] = []
    var list: String?
    func close() {
        if let open = list { html.append("</\(open)>") }
        list = nil
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
        if let m = line.wholeMatch(of: /(#{1,6})\s+(.*)/) {
            close()
            html.append("<h\(m.1.count)>\(inline(String(m.2)))</h\(m.1.count)>")
        } else if let m = line.wholeMatch(of: /\s*(?:([-*])|(\d+)\.)\s+(.*)/) {
            let kind = m.1 != nil ? "ul" : "ol"
            if list != kind {
                close()
                html.append("<\(kind)>")
                list = kind
            }
            html.append("<li>\(inline(String(m.3)))</li>")
        } else if line.wholeMatch(of: /-{3,}/) != nil {
            close()
            html.append("<hr>")
        } else if line.contains(/\S/) {
            close()
            html.append("<p>\(inline(String(line)))</p>")
        } else {
            close()
        }
    }
    close()
    return html
}

let source = """
    # Title with *style*
    Some **bold** and *italic* and `code`.

    - first [link](https://example.org)
    - second
    1. one
    2. two
    ---
    ### Deep
    """
for line in convert(source) { print(line) }

let key = /(?<key>[a-z_]+)\s*=\s*(?<value>"[^"]*"|\d+|true|false)/
let config = #"name = "demo" size=12 debug = true broken = ?"#
for m in config.matches(of: key) { print(m.key, "->", m.value.trimmingPrefix("\""), m.output.0.count) }
let hexColour = /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/.ignoresCase()
if let m = "colour: #FF8000;".firstMatch(of: hexColour) { print([m.1, m.2, m.3].map { Int($0, radix: 16)! }) }
print("camelCaseStringHere".replacing(/[A-Z]/) { "_" + $0.output.lowercased() }, "a--b---c".split(separator: /-+/))
