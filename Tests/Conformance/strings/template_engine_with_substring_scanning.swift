struct TemplateError: Error, CustomStringConvertible {
    let message: String, position: Int
    var description: String { "\(message) at \(position)" }
}

struct Template {
    private indirect enum Node {
        case text(Substring)
        case variable(name: String, filters: [String])
        case loop(item: String, list: String, body: [Node])
        case condition(String, [Node])
    }
    private let nodes: [Node]
    private let source: String

    init(_ source: String) throws {
        self.source = source
        var rest = source[...]
        nodes = try Template.parse(&rest, in: source, until: nil)
    }

    private static func parse(_ rest: inout Substring, in source: String, until terminator: String?) throws -> [Node] {
        var nodes: [Node] = []
        while let open = rest.firstRange(of: "{") {
            if open.lowerBound > rest.startIndex { nodes.append(.text(rest[..<open.lowerBound])) }
            guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
                throw TemplateError(message: "unclosed tag", position: source.distance(from: source.startIndex, to: open.lowerBound))
            }
            let words = rest[open.upperBound..<close].split(separator: " ").map(String.init)
            rest = rest[rest.index(after: close)...]
            switch (words.first, words.count) {
            case ("for", 4) where words[2] == "in":
                nodes.append(.loop(item: words[1], list: words[3], body: try parse(&rest, in: source, until: "end")))
            case ("if", 2):
                nodes.append(.condition(words[1], try parse(&rest, in: source, until: "end")))
            case (let word?, 1) where word == terminator:
                return nodes
            case (let word?, 1):
                let parts = word.split(separator: "|").map(String.init)
                nodes.append(.variable(name: parts[0], filters: Array(parts.dropFirst())))
            default:
                throw TemplateError(message: "bad tag \(words)", position: source.distance(from: source.startIndex, to: open.lowerBound))
            }
        }
        if let terminator { throw TemplateError(message: "missing {\(terminator)}", position: source.count) }
        if !rest.isEmpty { nodes.append(.text(rest)) }
        return nodes
    }

    func render(_ context: [String: Any]) -> String { Self.render(nodes, context) }

    private static func render(_ nodes: [Node], _ context: [String: Any]) -> String {
        nodes.map { node in
            switch node {
            case .text(let t): return String(t)
            case let .variable(name, filters):
                let value = context[name].map { "\($0)" } ?? "<\(name)>"
                return filters.reduce(value) { s, f in
                    switch f {
                    case "upper": s.uppercased()
                    case "reverse": String(s.reversed())
                    case "quote": "'\(s)'"
                    default: s + "?" + f
                    }
                }
            case let .loop(item, list, body):
                return (context[list] as? [Any] ?? []).map { render(body, context.merging([item: $0]) { $1 }) }.joined()
            case let .condition(name, body):
                return (context[name] as? Bool ?? false) ? render(body, context) : ""
            }
        }.joined()
    }
}

let context: [String: Any] = ["name": "Ada", "items": ["x", 2, 3.5], "vip": true, "n": 3]
for source in ["Hello {name|upper}!", "{for i in items}<{i}>{end} done", "{if vip}welcome back {name|reverse|quote}{end}{if banned}go away{end}.", "{missing|odd}", "{for a in items}{if vip}{a}{n},{end}{end}", "oops {name", "{if vip}open", "{a b c}", "plain"] {
    do {
        print(try Template(source).render(context))
    } catch {
        print("error:", error)
    }
}
