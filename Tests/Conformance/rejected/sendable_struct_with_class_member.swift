nonisolated final class Cache {
    var entries: [String: Int] = [:]
}

nonisolated struct Request: Sendable {
    let path: String
    let cache: Cache
}

let r = Request(path: "/", cache: Cache())
print(r.path)
