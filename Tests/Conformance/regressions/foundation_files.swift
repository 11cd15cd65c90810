import Foundation
func report(_ work: () throws -> Void) { do { try work() } catch { print((error as! CocoaError).code.rawValue, error.localizedDescription) } }
report { _ = try String(contentsOfFile: "/definitely/not/here.txt", encoding: .utf8) }
report { _ = try Data(contentsOf: URL(fileURLWithPath: "/definitely/not/here.txt")) }
report { try "x".write(toFile: "/definitely/not/here.txt", atomically: true, encoding: .utf8) }
report { try FileManager.default.removeItem(atPath: "/definitely/not") }
report { _ = try FileManager.default.contentsOfDirectory(atPath: "/definitely/not") }
report { try FileManager.default.createDirectory(atPath: "/tmp", withIntermediateDirectories: false) }
report { try FileManager.default.copyItem(atPath: "/nope", toPath: "/tmp/zz") }
report { _ = try JSONSerialization.jsonObject(with: Data("{".utf8)) }
let folder = FileManager.default.temporaryDirectory.appendingPathComponent("files \(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder.appendingPathComponent("a/b"), withIntermediateDirectories: true)
let file = folder.appendingPathComponent("note.txt")
try "héllo\nworld".write(to: file, atomically: true, encoding: .utf8)
print(try String(contentsOf: file, encoding: .utf8).count, try Data(contentsOf: file).count, FileManager.default.fileExists(atPath: file.path))
try Data([0xff, 0x00]).write(to: folder.appendingPathComponent("a/b/raw.bin"), options: .atomic)
report { _ = try String(contentsOf: folder.appendingPathComponent("a/b/raw.bin"), encoding: .utf8) }
try FileManager.default.moveItem(at: file, to: folder.appendingPathComponent("a/moved.txt"))
try FileManager.default.copyItem(at: folder.appendingPathComponent("a"), to: folder.appendingPathComponent("c"))
print(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(), try FileManager.default.contentsOfDirectory(atPath: folder.path + "/c").sorted())
let size = try FileManager.default.attributesOfItem(atPath: folder.path + "/c/moved.txt")[.size] as! UInt64
print(size, FileManager.default.contents(atPath: folder.path + "/a/b/raw.bin")!.count, FileManager.default.isReadableFile(atPath: "/nope"))
try FileManager.default.removeItem(at: folder)
print(FileManager.default.fileExists(atPath: folder.path), ProcessInfo.processInfo.environment["NOT_A_VARIABLE"] as Any, ProcessInfo.processInfo.processorCount > 0)

print(URL(fileURLWithPath: "/nope/a b.txt"), URL(string: "http://a.b/c?d=e#f")!, URL(string: "a b") as Any, URL(string: "") as Any)
let web = URL(string: "https://u:p@x.org:81/a/./b/../c/?q=%20#t")!
print(web.standardized, web.pathComponents, web.user!, web.password!, web.port!, web.lastPathComponent, web.hasDirectoryPath, web.isFileURL)
print(URL(string: "../z?k", relativeTo: web)!.absoluteString, URL(string: "/r", relativeTo: web)!.absoluteString, URL(string: "https://x.org")!.appendingPathComponent("v1").appendingPathExtension("js"))
var parts = URLComponents()
parts.scheme = "https"
parts.host = "h.org"
parts.path = "/a b"
parts.queryItems = [URLQueryItem(name: "x", value: "1&2"), URLQueryItem(name: "y", value: nil)]
print(parts.string!, parts.url!.query!, parts.queryItems!.count, parts.queryItems![0].value!)

let object = try JSONSerialization.jsonObject(with: Data(#"{"a": 1, "b": 2.5, "c": [true, null, "x"], "d": {"e": -3}, "f": 1e3}"#.utf8)) as! [String: Any]
print(object["a"] as? Int as Any, object["a"] as? Double as Any, object["b"] as? Double as Any, object["b"] as? Int as Any, object["f"] as? Int as Any, object["a"] as? String as Any)
let list = object["c"] as! [Any]
print(list.count, list[1] is NSNull, list[0] as? Bool as Any, list[0], list[1], (object["d"] as! [String: Any])["e"] as! Int)
let inner: [Any] = [1, 2.5, true, "q\"/"]
print(String(data: try JSONSerialization.data(withJSONObject: ["b": inner, "a": NSNull()] as [String: Any], options: [.sortedKeys]), encoding: .utf8)!)
print(JSONSerialization.isValidJSONObject(["a": 1]), JSONSerialization.isValidJSONObject([Date()]))

var set: IndexSet = [1, 2, 3, 7]
set.insert(integersIn: 5...6)
print(set.count, Array(set), set.rangeView.map { "\($0)" }, set, set.contains(4), set.last!)
set.remove(integersIn: 2..<6)
print(Array(set), set.integerGreaterThan(1)!, set.union(IndexSet(integersIn: 0..<3)).count, Array(set.reversed()), set.dropFirst().map { $0 })
print("Straße CAFÉ".range(of: "café", options: .caseInsensitive) != nil, "résumé".folding(options: .diacriticInsensitive, locale: nil), "aXbXc".range(of: "X", options: .backwards)!.lowerBound.utf16Offset(in: "aXbXc"))
print("2024-05-06".replacingOccurrences(of: #"(\d+)-(\d+)"#, with: "$2/$1", options: .regularExpression), "a.b".range(of: ".", options: .regularExpression)!.upperBound.utf16Offset(in: "a.b"))
print(["f10", "f9", "F1"].sorted { $0.localizedStandardCompare($1) == .orderedAscending }, "a1" .compare("a01", options: .numeric).rawValue, "50% é".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed)!)
let gamma: Double = lgamma(10)
print(String(format: "%.6f", gamma), lround(2.5), llround(-2.5), lrint(2.5), nextafter(1.0, 2.0), ilogb(8.0))
