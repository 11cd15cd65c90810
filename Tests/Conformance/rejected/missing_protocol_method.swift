protocol Storage {
    func load(_ key: String) -> String?
    func save(_ value: String, for key: String)
    func remove(_ key: String)
}

final class MemoryStorage: Storage {
    private var values: [String: String] = [:]

    func load(_ key: String) -> String? { values[key] }
    func save(_ value: String, for key: String) { values[key] = value }
}

let storage: any Storage = MemoryStorage()
storage.save("x", for: "k")
print(storage.load("k") ?? "none")
