enum NetworkError: Error { case timeout(attempt: Int), notFound }

final class FlakyServer {
    private var failures: [String: Int]
    private(set) var requests = 0
    init(failures: [String: Int]) { self.failures = failures }

    func fetch(_ path: String) async throws -> String {
        requests += 1
        await Task.yield()
        switch failures[path] {
        case nil: throw NetworkError.notFound
        case .some(let left) where left > 0:
            failures[path] = left - 1
            throw NetworkError.timeout(attempt: left)
        default: return "<\(path)>"
        }
    }
}

func retrying<T>(_ limit: Int, _ operation: () async throws -> T) async throws -> (value: T, attempts: Int) {
    var attempt = 0
    while true {
        attempt += 1
        do {
            return (try await operation(), attempt)
        } catch NetworkError.timeout where attempt < limit {
            continue
        }
    }
}

let server = FlakyServer(failures: ["/home": 0, "/news": 2, "/slow": 9])
for path in ["/home", "/news", "/slow", "/gone"] {
    do {
        let (page, attempts) = try await retrying(3) { try await server.fetch(path) }
        print("\(page) after \(attempts) attempt\(attempts == 1 ? "" : "s")")
    } catch NetworkError.timeout(attempt: let left) {
        print("\(path) timed out with \(left) failures left")
    } catch {
        print("\(path) failed: \(error)")
    }
}
print("requests:", server.requests)

let task = Task { () throws -> Int in
    try Task.checkCancellation()
    return 1
}
task.cancel()
switch await task.result {
case .success(let v): print("finished", v)
case .failure(let e): print("cancelled:", e is CancellationError)
}
let optional = try? await server.fetch("/home")
print(optional ?? "nothing")
