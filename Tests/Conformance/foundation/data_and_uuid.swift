// Data, UUID, base64, URL and Decimal.
import Foundation

var data = Data([1, 2, 3])
data.append(4)
data.append(contentsOf: [250, 251])
print(data, data.count, Array(data), data[1], data.first!, data.last!, data.isEmpty)
print(data.map { String(format: "%02x", $0) }.joined(), Array(data.prefix(2)), Array(data[2..<4]), data.reversed().first!)
data[0] = 9
data.replaceSubrange(1..<3, with: [7])
print(Array(data), data == Data([9, 7, 4, 250, 251]), data.firstIndex(of: 4)!, data.contains(7))
let text = Data("Hello, Wörld".utf8)
print(text.base64EncodedString(), String(data: Data(base64Encoded: "U3dpZnQ=")!, encoding: .utf8)!, Data(base64Encoded: "***") as Any)
print(String(data: Data([0xFF, 0xFE]), encoding: .utf8) as Any, Data(count: 3).count, Data(repeating: 7, count: 2).map { $0 }, text.subdata(in: 0..<5).count)
let slice = text[7...]
print(slice.startIndex, slice.count, String(decoding: slice, as: UTF8.self), text.range(of: Data("W".utf8))!.lowerBound)
let value = Data([0x78, 0x56, 0x34, 0x12]).withUnsafeBytes { $0.load(as: UInt32.self) }
print(String(value, radix: 16), withUnsafeBytes(of: UInt16(0x0102).bigEndian) { Array($0) })
var checksum: UInt8 = 0
for b in text { checksum = checksum &* 31 &+ b }
print(checksum, text.reduce(0) { $0 + Int($1) })

let id = UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")!
print(id, id.uuidString.count, id == UUID(uuidString: "e621e1f8-c36c-495a-93fc-0c247a3e6e5f"), UUID(uuidString: "nope") as Any, id.uuid.0)
print(UUID(uuid: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)).uuidString, Set([id, id]).count)

let url = URL(string: "https://user@example.com:8080/a/b/file.txt?q=1&r=two%20words#frag")!
print(url.scheme!, url.host!, url.port!, url.path, url.query!, url.fragment!, url.lastPathComponent, url.pathExtension)
print(url.deletingLastPathComponent().path, url.pathComponents, URL(string: "rel/path")!.scheme as Any, url.absoluteString.count)
print(URL(string: "https://x.org")!.appendingPathComponent("v1").appendingPathComponent("item").absoluteString)
var comps = URLComponents(string: "https://api.example.org/search")!
comps.queryItems = [URLQueryItem(name: "q", value: "a b"), URLQueryItem(name: "n", value: "5")]
print(comps.url!.absoluteString, comps.queryItems!.map { "\($0.name):\($0.value ?? "")" })
print(URLComponents(string: "http://h/p?x=1&y")!.queryItems!.map { "\($0.name)=\($0.value ?? "nil")" })
print(URL(fileURLWithPath: "/tmp/dir/f.tar.gz").deletingPathExtension().lastPathComponent, url < url.deletingLastPathComponent() ? "" : "ok")

extension URL { static func < (a: URL, b: URL) -> Bool { a.absoluteString < b.absoluteString } }
let a = Decimal(string: "0.1")!, b = Decimal(string: "0.2")!
print(a + b, a + b == Decimal(string: "0.3")!, a * 3, Decimal(10) / 4, Decimal(string: "x") as Any)
struct Blob: Codable { var id: UUID; var bytes: Data; var link: URL }
let enc = JSONEncoder()
enc.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
let blob = Blob(id: id, bytes: Data([1, 2, 255]), link: URL(string: "https://x.org/y")!)
let json = try enc.encode(blob)
print(String(decoding: json, as: UTF8.self), try JSONDecoder().decode(Blob.self, from: json).bytes == blob.bytes)
