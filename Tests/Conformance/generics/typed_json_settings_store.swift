import Foundation

struct Key<Value: Codable> {
    let name: String
    let fallback: Value
    init(_ name: String, default fallback: Value) { self.name = name; self.fallback = fallback }
}

struct SettingsStore {
    private var storage: [String: Data] = [:]
    private let encoder = JSONEncoder()
    private let decoder = JSONDecoder()
    init() { encoder.outputFormatting = .sortedKeys }

    subscript<V>(key: Key<V>) -> V {
        get { storage[key.name].flatMap { try? decoder.decode(V.self, from: $0) } ?? key.fallback }
        set { storage[key.name] = try? encoder.encode(newValue) }
    }
    mutating func reset<V>(_ key: Key<V>) { storage[key.name] = nil }
    var dump: [String] {
        storage.sorted { $0.key < $1.key }.map { "\($0.key): \(String(data: $0.value, encoding: .utf8) ?? "?")" }
    }
}

enum Theme: String, Codable { case light, dark }
struct Window: Codable, Equatable { var width = 800, height = 600; var title: String? }
enum Keys {
    static var theme: Key<Theme> { Key("theme", default: .light) }
    static var recent: Key<[String]> { Key("recent", default: []) }
    static var window: Key<Window> { Key("window", default: Window()) }
    static var scale: Key<Double?> { Key("scale", default: nil) }
}

var store = SettingsStore()
print(store[Keys.theme], store[Keys.recent], store[Keys.window], store[Keys.scale] as Any)
store[Keys.theme] = .dark
store[Keys.recent].append("a.txt")
store[Keys.recent] += ["b \"q\".txt"]
store[Keys.window].width *= 2
store[Keys.window].title = "Main"
store[Keys.scale] = 1.5
store.dump.forEach { print($0) }
print(store[Keys.theme], store[Keys.recent].count, store[Keys.window] == Window(width: 1600, height: 600, title: "Main"), store[Keys.scale] ?? 0)
let wrong = Key<[Int]>("theme", default: [-1])
print(store[wrong], store[Key("window", default: ["none": 0])])
let snapshot = store
store.reset(Keys.recent)
print(store[Keys.recent].isEmpty, snapshot[Keys.recent].first ?? "-", store.dump.count, snapshot.dump.count)
