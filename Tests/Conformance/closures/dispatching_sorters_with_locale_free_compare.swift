import Foundation

typealias Comparator<T> = (T, T) -> ComparisonResult

func by<T, V: Comparable>(_ key: @escaping (T) -> V) -> Comparator<T> {
    { a, b in
        let (x, y) = (key(a), key(b))
        return x < y ? .orderedAscending : x > y ? .orderedDescending : .orderedSame
    }
}
func caseless<T>(_ key: @escaping (T) -> String) -> Comparator<T> { { key($0).caseInsensitiveCompare(key($1)) } }
func numeric<T>(_ key: @escaping (T) -> String) -> Comparator<T> { { key($0).compare(key($1), options: .numeric) } }
func reversed<T>(_ c: @escaping Comparator<T>) -> Comparator<T> { { c($1, $0) } }
func combined<T>(_ cs: Comparator<T>...) -> Comparator<T> {
    { a, b in cs.lazy.map { $0(a, b) }.first { $0 != .orderedSame } ?? .orderedSame }
}
extension Sequence {
    func sorted(using c: Comparator<Element>) -> [Element] { sorted { c($0, $1) == .orderedAscending } }
}

struct File { let name: String, size: Int, modified: Date }
let files = [
    File(name: "img10.png", size: 300, modified: Date(timeIntervalSince1970: 500)),
    File(name: "IMG2.png", size: 100, modified: Date(timeIntervalSince1970: 900)),
    File(name: "readme", size: 300, modified: Date(timeIntervalSince1970: 100)),
    File(name: "img1.png", size: 50, modified: Date(timeIntervalSince1970: 900)),
]
let sorters: [(String, Comparator<File>)] = [
    ("name", by(\.name)),
    ("caseless", caseless(\.name)),
    ("natural", numeric { $0.name.lowercased() }),
    ("size desc, name", combined(reversed(by(\.size)), caseless(\.name))),
    ("newest", combined(reversed(by(\.modified)), by(\.size))),
]
for (label, c) in sorters { print(label.padding(toLength: 16, withPad: " ", startingAt: 0), files.sorted(using: c).map(\.name)) }
let extensionOf: (File) -> String = { URL(fileURLWithPath: "/tmp/" + $0.name).pathExtension }
print(Dictionary(grouping: files, by: extensionOf).mapValues { $0.reduce(0) { $0 + $1.size } }.sorted { $0.key < $1.key }.map { "\($0.key.isEmpty ? "none" : $0.key):\($0.value)" })
var audit: [String] = []
let logged: (String) -> Comparator<File> = { label in { a, b in audit.append(label); return by(\File.size)(a, b) } }
print(files.min { logged("min")($0, $1) == .orderedAscending }?.name ?? "-", audit.count, audit.first ?? "")
print([ComparisonResult.orderedAscending, .orderedSame, .orderedDescending].map(\.rawValue), "b".compare("a").rawValue)
