import Foundation

enum Method: String { case get = "GET", post = "POST", delete = "DELETE" }
enum Body: Equatable { case none, form([String: String]), json(Data) }

struct Request {
    let method: Method, url: URL, body: Body
    init?(_ method: Method, _ text: String, query: KeyValuePairs<String, String> = [:], body: Body = .none) {
        guard var c = URLComponents(string: text), let scheme = c.scheme, ["http", "https"].contains(scheme) else { return nil }
        if !query.isEmpty { c.queryItems = query.map { URLQueryItem(name: $0.key, value: $0.value) } }
        guard let url = c.url else { return nil }
        self.method = method
        self.url = url
        self.body = body
    }
    var lines: [String] {
        var out = ["\(method.rawValue) \(url.path.isEmpty ? "/" : url.path)\(url.query.map { "?" + $0 } ?? "") HTTP/1.1", "Host: \(url.host ?? "-")\(url.port.map { ":\($0)" } ?? "")"]
        switch body {
        case .none: break
        case .form(let f): out.append("form " + f.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "&"))
        case .json(let d): out.append("json \(d.count) bytes \(String(decoding: d, as: UTF8.self))")
        }
        return out
    }
}

enum Status: Equatable {
    case success(Int), redirect(Int, URL?), clientError(Int), serverError(Int), unknown(Int)
    init(_ code: Int, location: String? = nil) {
        switch code {
        case 200..<300: self = .success(code)
        case 300..<400: self = .redirect(code, location.flatMap(URL.init(string:)))
        case 400..<500: self = .clientError(code)
        case 500..<600: self = .serverError(code)
        default: self = .unknown(code)
        }
    }
}

let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
let requests = [
    Request(.get, "https://api.example.com/search", query: ["q": "two words", "page": "1"]),
    Request(.post, "http://localhost:8080/login", body: .form(["user": "ada", "pass": "x"])),
    Request(.post, "https://example.com/items", body: .json(try encoder.encode(["b": [1], "a": []]))),
    Request(.delete, "ftp://example.com/file"),
    Request(.get, "https://example.com"),
]
for r in requests { print(r?.lines.joined(separator: " | ") ?? "rejected") }
for s in [Status(204), Status(301, location: "https://new.example.com/a/b"), Status(404), Status(503), Status(99)] {
    switch s {
    case .redirect(let code, let url?): print(code, "to", url.host ?? "", url.pathComponents)
    case .success(let c), .clientError(let c), .serverError(let c): print(c, c < 300 ? "fine" : c < 500 ? "your fault" : "our fault")
    default: print("odd", s)
    }
}
print(Status(302) == .redirect(302, nil), Status(200) == Status(200), Set(["a b".addingPercentEncoding(withAllowedCharacters: .urlHostAllowed)!]).first!)
