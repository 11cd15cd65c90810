@resultBuilder
struct ArrayBuilder<Element> {
    static func buildExpression(_ e: Element) -> [Element] { [e] }
    static func buildExpression(_ es: [Element]) -> [Element] { es }
    static func buildPartialBlock(first: [Element]) -> [Element] { first }
    static func buildPartialBlock(accumulated: [Element], next: [Element]) -> [Element] { accumulated + next }
    static func buildOptional(_ e: [Element]?) -> [Element] { e ?? [] }
    static func buildEither(first e: [Element]) -> [Element] { e }
    static func buildEither(second e: [Element]) -> [Element] { e }
    static func buildArray(_ es: [[Element]]) -> [Element] { es.flatMap { $0 } }
    static func buildLimitedAvailability(_ e: [Element]) -> [Element] { e }
}

extension Array {
    init(@ArrayBuilder<Element> _ build: () -> [Element]) { self = build() }
}

indirect enum MenuItem {
    case action(String, shortcut: Character? = nil)
    case separator
    case submenu(String, [MenuItem])

    static func menu(_ title: String, @ArrayBuilder<MenuItem> _ items: () -> [MenuItem]) -> MenuItem {
        .submenu(title, items())
    }
    var lines: [String] {
        switch self {
        case let .action(title, key?): ["\(title) (⌘\(key))"]
        case .action(let title, nil): [title]
        case .separator: ["----"]
        case .submenu(let title, let items): [title + ":"] + items.flatMap(\.lines).map { "  " + $0 }
        }
    }
}

func fileMenu(recent: [String], isPro: Bool) -> MenuItem {
    .menu("File") {
        MenuItem.action("New", shortcut: "N")
        MenuItem.action("Open…", shortcut: "O")
        if !recent.isEmpty {
            MenuItem.menu("Recent") {
                for (i, name) in recent.enumerated() {
                    MenuItem.action("\(i + 1). \(name)")
                }
            }
        }
        MenuItem.separator
        if isPro { MenuItem.action("Export") } else { MenuItem.action("Upgrade", shortcut: "U") }
    }
}

fileMenu(recent: ["a.txt", "b.txt"], isPro: true).lines.forEach { print($0) }
print(fileMenu(recent: [], isPro: false).lines.joined(separator: " / "))

let numbers = Array<Int> {
    1
    [2, 3]
    for i in 4...5 { i * 10 }
    if Bool("true")! { 99 }
}
print(numbers, numbers.reduce(0, +))

@resultBuilder
enum StringBuilder {
    static func buildBlock(_ parts: String...) -> String { parts.joined(separator: " ") }
    static func buildFinalResult(_ s: String) -> String { s + "." }
    static func buildExpression(_ n: Int) -> String { "#\(n)" }
    static func buildExpression(_ s: String) -> String { s }
}
@StringBuilder func sentence(_ subject: String, _ n: Int) -> String {
    subject
    "has number"
    n
}
func shout(@StringBuilder _ s: () -> String) -> String { s().uppercased() }
print(sentence("Player", 7))
print(shout { "stop"; "now" })
