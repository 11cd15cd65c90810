// Propagation through layers, cleanup, custom descriptions and try? try!.
struct IOError: Error, CustomStringConvertible {
    let file: String
    let reason: String
    var description: String { "IOError(\(file)): \(reason)" }
}
enum ConfigError: Error {
    case missing(key: String)
    case invalid(key: String, value: String, underlying: (any Error)?)
}
let files = ["app.cfg": "port=8080\nhost=localhost\ndebug=yes", "bad.cfg": "port=http", "empty.cfg": ""]
var openFiles = 0

func read(_ name: String) throws -> String {
    openFiles += 1
    defer { openFiles -= 1 }
    guard let text = files[name] else { throw IOError(file: name, reason: "not found") }
    return text
}
func load(_ name: String) throws -> [String: String] {
    let text = try read(name)
    let pairs = text.split(separator: "\n").map { line in
        let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : "")
    }
    return Dictionary(pairs) { $1 }
}
func port(_ name: String) throws -> Int {
    let config = try load(name)
    guard let value = config["port"] else { throw ConfigError.missing(key: "port") }
    guard let port = Int(value) else { throw ConfigError.invalid(key: "port", value: value, underlying: nil) }
    return port
}
for name in ["app.cfg", "bad.cfg", "empty.cfg", "none.cfg"] {
    do {
        let p = try port(name)
        print("\(name): port \(p)")
    } catch let error as IOError {
        print(error)
    } catch ConfigError.missing(let key) {
        print("\(name): missing \(key)")
    } catch let ConfigError.invalid(key, value, nil) {
        print("\(name): invalid \(key) = \(value)")
    } catch {
        print("?", error)
    }
}
print("open files:", openFiles)
print((try? port("app.cfg")) ?? 80, (try? port("bad.cfg")) ?? 80)
let sure = try! port("app.cfg")
print(sure + 1)

func firstValid(_ names: String...) throws -> Int {
    var last: (any Error)?
    for n in names {
        do { return try port(n) } catch { last = error }
    }
    throw last ?? ConfigError.missing(key: "files")
}
do {
    print(try firstValid("none.cfg", "app.cfg"))
    print(try firstValid("bad.cfg", "zzz.cfg"))
} catch {
    print("gave up:", error)
}
print(try ["app.cfg", "empty.cfg"].map(load).map(\.count))
