// Static subscripts, overloaded subscripts, generic subscripts, default arguments.
enum Planet: Int {
    case mercury = 1, venus, earth, mars
    static subscript(n: Int) -> Planet? { Planet(rawValue: n) }
}
print(Planet[4]!, Planet[9] as Any)

struct Document {
    private var lines: [String]
    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    subscript(line: Int) -> String {
        get { lines[line - 1] }
        set { lines[line - 1] = newValue }
    }
    subscript(range: ClosedRange<Int>) -> [String] { Array(lines[range.lowerBound - 1...range.upperBound - 1]) }
    subscript(word: String) -> [Int] {
        lines.indices.filter { lines[$0].split(separator: " ").contains { $0 == word } }.map { $0 + 1 }
    }
    subscript(line: Int, word word: Int, default fallback: String = "-") -> String {
        let words = self[line].split(separator: " ")
        return words.indices.contains(word) ? String(words[word]) : fallback
    }
}
var doc = Document("the cat sat\non the mat\nand slept")
print(doc[1], doc[2...3], doc["the"], doc["dog"])
doc[3] = "the end"
print(doc["the"], doc[3], doc[2, word: 1], doc[2, word: 9], doc[2, word: 9, default: "none"])

struct Table {
    private var store: [String: Any] = [:]
    subscript<T>(key: String, as type: T.Type) -> T? { store[key] as? T }
    subscript(key: String) -> Any? {
        get { store[key] }
        set { store[key] = newValue }
    }
    subscript<C: Collection>(keys keys: C) -> [Any] where C.Element == String { keys.compactMap { store[$0] } }
}
var t = Table()
t["n"] = 5
t["s"] = "five"
t["list"] = [1, 2, 3]
print(t["n", as: Int.self]! + 1, t["n", as: String.self] as Any, t["s", as: String.self]!.count)
print(t["list", as: [Int].self]?.last ?? 0, t[keys: ["s", "zz", "n"]])

class Registry {
    static var log: [String] = []
    static subscript(event: String) -> Int {
        get { log.filter { $0 == event }.count }
        set { log.append(contentsOf: repeatElement(event, count: newValue)) }
    }
}
Registry["boot"] = 2
Registry["halt"] = 1
print(Registry["boot"], Registry["halt"], Registry["none"], Registry.log)
