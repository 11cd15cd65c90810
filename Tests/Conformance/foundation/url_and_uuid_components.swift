import Foundation

let addresses = [
    "https://user@example.com:8443/docs/guide/index.html?lang=en&page=2#intro",
    "mailto:someone@example.org",
    "/relative/path.txt",
    "ftp://files.example.net/pub/archive.tar.gz",
]

for text in addresses {
    guard let url = URL(string: text) else {
        print("invalid", text)
        continue
    }
    print(url.scheme ?? "-", url.host ?? "-", url.port.map(String.init) ?? "-", url.path, url.pathExtension, url.query ?? "-", url.fragment ?? "-")
}

let base = URL(string: "https://api.example.com/v1/")!
print(URL(string: "users/7", relativeTo: base)!.absoluteString)
print(base.appendingPathComponent("items").appendingPathComponent("42").absoluteString)
print(base.appendingPathComponent("report.pdf").lastPathComponent, base.deletingLastPathComponent().absoluteString)

var components = URLComponents()
components.scheme = "https"
components.host = "search.example.com"
components.path = "/find"
components.queryItems = [URLQueryItem(name: "q", value: "swift lang"), URLQueryItem(name: "n", value: "10")]
print(components.url!.absoluteString)

if let parsed = URLComponents(string: addresses[0]) {
    for item in parsed.queryItems ?? [] { print(item.name, "=", item.value ?? "nil") }
    print(parsed.user ?? "-", parsed.port ?? 0)
}
print("a b&c/é".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed)!, "caf%C3%A9".removingPercentEncoding!)

let id = UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")!
print(id, id.uuidString.count, UUID(uuidString: "not-a-uuid") == nil)
let same = UUID(uuidString: "e621e1f8-c36c-495a-93fc-0c247a3e6e5f")!
print(id == same, Set([id, same]).count, id.uuid.0, id.uuid.15)
