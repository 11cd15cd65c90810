// An HTML builder with buildBlock, optionals, if/else and for loops.
indirect enum Node {
    case text(String)
    case element(String, [(String, String)], [Node])
    case fragment([Node])
    func render(_ depth: Int = 0) -> String {
        let pad = String(repeating: "  ", count: depth)
        switch self {
        case .text(let s): return pad + s + "\n"
        case .fragment(let ns): return ns.map { $0.render(depth) }.joined()
        case .element(let tag, let attrs, let kids):
            let a = attrs.map { " \($0)=\"\($1)\"" }.joined()
            if kids.isEmpty { return pad + "<\(tag)\(a)/>\n" }
            return pad + "<\(tag)\(a)>\n" + kids.map { $0.render(depth + 1) }.joined() + pad + "</\(tag)>\n"
        }
    }
}
@resultBuilder
enum HTML {
    static func buildExpression(_ s: String) -> Node { .text(s) }
    static func buildExpression(_ n: Node) -> Node { n }
    static func buildExpression(_ n: Int) -> Node { .text("#\(n)") }
    static func buildBlock(_ parts: Node...) -> Node { .fragment(parts) }
    static func buildOptional(_ n: Node?) -> Node { n ?? .fragment([]) }
    static func buildEither(first n: Node) -> Node { n }
    static func buildEither(second n: Node) -> Node { n }
    static func buildArray(_ ns: [Node]) -> Node { .fragment(ns) }
    static func buildFinalResult(_ n: Node) -> [Node] {
        if case .fragment(let ns) = n { ns } else { [n] }
    }
}
func tag(_ name: String, _ attrs: KeyValuePairs<String, String> = [:], @HTML _ body: () -> [Node] = { [] }) -> Node {
    .element(name, attrs.map { ($0.key, $0.value) }, body())
}
func page(title: String, items: [String], admin: Bool, count: Int?) -> Node {
    tag("html") {
        tag("h1", ["id": "top", "class": "big"]) { title }
        if admin {
            tag("a", ["href": "/admin"]) { "Admin" }
        } else {
            "Guest"
        }
        tag("ul") {
            for (i, item) in items.enumerated() {
                let label = item.uppercased()
                tag("li") {
                    i + 1
                    label
                }
            }
        }
        if let count {
            tag("b") { count }
        }
        switch items.count {
        case 0: "none"
        case 1: "one item"
        default: "many items"
        }
        tag("hr")
    }
}
print(page(title: "Hi", items: ["a", "b"], admin: true, count: nil).render(), terminator: "")
print(page(title: "Solo", items: ["x"], admin: false, count: 7).render(), terminator: "")
struct Card {
    let name: String
    @HTML var body: [Node] {
        name
        tag("p") { "card for \(name)" }
    }
}
print(Card(name: "Zoe").body.map { $0.render() }.joined(), terminator: "")
