enum IOFailure: Error { case notFound(String), permission(String, user: String), quota(used: Int, limit: Int) }
struct Wrapped: Error { let context: String, cause: any Error }

final class Journal {
    private(set) var lines: [String] = []
    func note(_ s: String) { lines.append(s) }
    func flush() -> String {
        defer { lines = [] }
        return lines.joined(separator: " > ")
    }
}
let journal = Journal()

func open(_ name: String) throws -> Int {
    journal.note("open \(name)")
    switch name {
    case "missing": throw IOFailure.notFound(name)
    case "secret": throw IOFailure.permission(name, user: "guest")
    default: return name.count
    }
}

func copy(_ a: String, _ b: String) throws -> Int {
    let source = try open(a)
    defer { journal.note("close \(a)") }
    let target = try open(b)
    defer { journal.note("close \(b)") }
    if source + target > 10 { throw IOFailure.quota(used: source + target, limit: 10) }
    journal.note("copy")
    return source
}

func wrapped<T>(_ context: String, _ body: () throws -> T) throws -> T {
    do { return try body() } catch let w as Wrapped { throw Wrapped(context: context + "." + w.context, cause: w.cause) } catch { throw Wrapped(context: context, cause: error) }
}

func attempt(_ a: String, _ b: String) -> String {
    do {
        return "copied \(try copy(a, b))"
    } catch IOFailure.notFound(let n), IOFailure.permission(let n, user: _) where n.hasSuffix("t") {
        return "cannot touch \(n)"
    } catch IOFailure.quota(let used, let limit) where used > 2 * limit {
        return "way over"
    } catch let IOFailure.quota(used, limit) {
        return "over by \(used - limit)"
    } catch is IOFailure {
        return "other io failure"
    } catch {
        return "unknown"
    }
}

for (a, b) in [("one", "two"), ("missing", "x"), ("a", "secret"), ("a", "missing"), ("longname", "file"), ("averylongname", "anotherlongname")] {
    print(attempt(a, b), "|", journal.flush())
}
do {
    _ = try wrapped("outer") { try wrapped("inner") { try open("missing") } }
} catch let w as Wrapped where w.context.isEmpty {
    print("never", w.cause)
} catch let w as Wrapped {
    print(w.context, w.cause)
}
func ~= (pattern: String, error: any Error) -> Bool { (error as? Wrapped)?.context == pattern }
do { try wrapped("net") { throw IOFailure.notFound("page") } } catch "disk" { print("disk") } catch "net" { print("net problem") }
print((try? open("x")).map { $0 + 1 } ?? 0, (try? copy("missing", "y")) as Any, journal.lines.count)
func firstWorking(_ names: String...) throws -> (String, Int) {
    var failures: [any Error] = []
    for n in names {
        do { return (n, try open(n)) } catch { failures.append(error) }
    }
    throw failures.last ?? IOFailure.notFound("nothing")
}
print(try firstWorking("missing", "secret", "ok"))
do { _ = try firstWorking("missing", "secret") } catch { print("all failed:", error) }
do { _ = try firstWorking() } catch { print("none:", error) }
