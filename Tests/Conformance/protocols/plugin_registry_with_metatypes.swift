protocol Plugin {
    static var identifier: String { get }
    static var priority: Int { get }
    init(options: [String: String]) throws
    func run(_ input: String) -> String
}
extension Plugin {
    static var priority: Int { 0 }
    static var identifier: String { "\(self)".lowercased() }
}

struct MissingOption: Error { let plugin: String, option: String }

struct Upper: Plugin {
    init(options: [String: String]) {}
    func run(_ input: String) -> String { input.uppercased() }
}
struct Replace: Plugin {
    static let priority = 5
    let from: String, to: String
    init(options: [String: String]) throws {
        guard let from = options["from"] else { throw MissingOption(plugin: Self.identifier, option: "from") }
        self.from = from
        to = options["to", default: ""]
    }
    func run(_ input: String) -> String { input.split(separator: from, omittingEmptySubsequences: false).joined(separator: to) }
}
final class Counter: Plugin {
    static var identifier: String { "count" }
    static var priority: Int { -1 }
    private var calls = 0
    init(options: [String: String]) { calls = options["start"].flatMap { Int($0) } ?? 0 }
    func run(_ input: String) -> String {
        calls += 1
        return "\(calls)) \(input)"
    }
}

struct Registry {
    private var types: [String: any Plugin.Type] = [:]
    mutating func register(_ list: any Plugin.Type...) { for t in list { types[t.identifier] = t } }
    func make(_ config: [(String, [String: String])]) throws -> [any Plugin] {
        try config
            .compactMap { name, options in types[name].map { ($0, options) } }
            .sorted { $0.0.priority > $1.0.priority }
            .map { try $0.0.init(options: $0.1) }
    }
    var names: [String] { types.keys.sorted() }
}

var registry = Registry()
registry.register(Upper.self, Replace.self, Counter.self)
print(registry.names)
let chain = try registry.make([("count", ["start": "9"]), ("upper", [:]), ("replace", ["from": "o", "to": "0"]), ("ghost", [:])])
print(chain.map { type(of: $0).identifier })
for word in ["hello world", "foo", ""] { print(chain.reduce(word) { $1.run($0) }) }
do {
    _ = try registry.make([("replace", ["to": "x"])])
} catch let e as MissingOption {
    print("\(e.plugin) needs \(e.option)")
}
print(type(of: chain[0]) == Replace.self, chain.contains { $0 is Counter }, Upper.priority + Replace.priority)
func build<P: Plugin>(_ type: P.Type = P.self) throws -> P { try type.init(options: ["from": "a"]) }
let r: Replace = try build()
print(r.run("banana"), try build(Counter.self).run("x"))
