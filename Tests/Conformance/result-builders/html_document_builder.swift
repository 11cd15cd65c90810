protocol HTML { func render(_ indent: Int) -> String }

struct Text: HTML {
    let value: String
    init(_ value: String) { self.value = value }
    func render(_ indent: Int) -> String { String(repeating: "  ", count: indent) + value + "\n" }
}

struct Element: HTML {
    let tag: String
    var attributes: KeyValuePairs<String, String> = [:]
    let children: [any HTML]
    func render(_ indent: Int) -> String {
        let pad = String(repeating: "  ", count: indent)
        let attrs = attributes.map { " \($0.key)=\"\($0.value)\"" }.joined()
        if children.isEmpty { return "\(pad)<\(tag)\(attrs)/>\n" }
        return "\(pad)<\(tag)\(attrs)>\n" + children.map { $0.render(indent + 1) }.joined() + "\(pad)</\(tag)>\n"
    }
}

@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ e: any HTML) -> [any HTML] { [e] }
    static func buildExpression(_ s: String) -> [any HTML] { [Text(s)] }
    static func buildExpression(_ v: Void) -> [any HTML] { [] }
    static func buildBlock(_ parts: [any HTML]...) -> [any HTML] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [any HTML]?) -> [any HTML] { part ?? [] }
    static func buildEither(first: [any HTML]) -> [any HTML] { first }
    static func buildEither(second: [any HTML]) -> [any HTML] { second }
    static func buildArray(_ parts: [[any HTML]]) -> [any HTML] { parts.flatMap { $0 } }
}

func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], @HTMLBuilder _ content: () -> [any HTML] = { [] }) -> Element {
    Element(tag: name, attributes: attributes, children: content())
}
func ul(_ items: [String], highlight: Int? = nil) -> Element {
    tag("ul") {
        for (i, item) in items.enumerated() {
            if i == highlight {
                tag("li", ["class": "hot"]) { item }
            } else {
                tag("li") { item }
            }
        }
    }
}

struct Page {
    let title: String
    let user: String?
    @HTMLBuilder var body: [any HTML] {
        tag("h1") { title.uppercased() }
        if let user {
            "Hello, \(user)"
        }
        switch title.count {
        case ..<5: tag("small") { "short" }
        case 5..<10: "medium"
        default: tag("hr")
        }
        let items = ["one", "two"]
        ul(items, highlight: 1)
    }
}

print(tag("body", ["id": "main", "lang": "en"]) { Page(title: "Home", user: "Ada").body.count.description }.render(0), terminator: "")
for element in Page(title: "Home", user: "Ada").body { print(element.render(0), terminator: "") }
print("--")
print(Page(title: "Long title here", user: nil).body.map { $0.render(0) }.joined(), terminator: "")
