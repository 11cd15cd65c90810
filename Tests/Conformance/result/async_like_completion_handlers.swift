enum DownloadError: Error { case offline, badStatus(Int), tooLarge(limit: Int) }

struct Response { let status: Int, body: String }

final class Network {
    typealias Completion = (Result<Response, DownloadError>) -> Void
    private var queue: [() -> Void] = []
    var online = true
    private let pages = ["/a": Response(status: 200, body: "alpha"), "/b": Response(status: 404, body: ""), "/c": Response(status: 200, body: String(repeating: "c", count: 50))]

    func get(_ path: String, completion: @escaping Completion) {
        queue.append { [self] in
            guard online else { return completion(.failure(.offline)) }
            completion(pages[path].map(Result.success) ?? .failure(.badStatus(501)))
        }
    }

    func runAll() -> Int {
        var n = 0
        while !queue.isEmpty {
            queue.removeFirst()()
            n += 1
        }
        return n
    }
}

extension Result where Success == Response, Failure == DownloadError {
    func validated(limit: Int) -> Result<String, DownloadError> {
        flatMap { r in
            guard r.status == 200 else { return .failure(.badStatus(r.status)) }
            guard r.body.count <= limit else { return .failure(.tooLarge(limit: limit)) }
            return .success(r.body)
        }
    }
}

let network = Network()
var log: [String] = []
func fetch(_ path: String, then next: @escaping (String) -> Void = { _ in }) {
    network.get(path) { result in
        switch result.validated(limit: 20) {
        case .success(let body):
            log.append("\(path): \(body)")
            next(body)
        case .failure(.badStatus(let code)) where code >= 500: log.append("\(path): server error \(code)")
        case .failure(.badStatus(let code)): log.append("\(path): client error \(code)")
        case .failure(let other): log.append("\(path): \(other)")
        }
    }
}

fetch("/a") { body in
    fetch("/b")
    fetch("/" + String(body.last!)) { _ in log.append("chained") }
}
fetch("/c")
fetch("/zzz")
print("ran", network.runAll())
log.forEach { print($0) }
log = []
network.online = false
fetch("/a")
print(network.runAll(), log)

func gather<T>(_ jobs: [(@escaping (Result<T, DownloadError>) -> Void) -> Void], done: @escaping ([T], [DownloadError]) -> Void) {
    var values: [T] = [], errors: [DownloadError] = []
    var left = jobs.count
    for job in jobs {
        job { r in
            switch r {
            case .success(let v): values.append(v)
            case .failure(let e): errors.append(e)
            }
            left -= 1
            if left == 0 { done(values, errors) }
        }
    }
}
network.online = true
gather(["/a", "/b", "/q"].map { path in { network.get(path, completion: $0) } }) { ok, bad in
    print(ok.map(\.status), bad)
}
print(network.runAll())
