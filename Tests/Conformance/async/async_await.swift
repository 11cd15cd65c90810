// Sequential awaits, async functions that throw, async properties.
enum FetchError: Error { case notFound(String) }
struct Page { let url: String; let body: String }

func delay(_ ms: Int) async { try? await Task.sleep(for: .milliseconds(ms)) }

func fetch(_ url: String) async throws -> Page {
    print("fetching", url)
    await delay(1)
    guard url.hasPrefix("ok") else { throw FetchError.notFound(url) }
    return Page(url: url, body: String(url.reversed()))
}

struct Site {
    let urls: [String]
    var combined: String {
        get async throws {
            var out = ""
            for u in urls { out += try await fetch(u).body + "|" }
            return out
        }
    }
    subscript(i: Int) -> Page {
        get async throws { try await fetch(urls[i]) }
    }
}

let page = try await fetch("ok/home")
print(page.body)
do {
    _ = try await fetch("bad")
} catch FetchError.notFound(let u) {
    print("not found:", u)
}
let site = Site(urls: ["ok1", "ok2"])
print(try await site.combined)
print(try await site[1].url)
print(await (try? Site(urls: ["ok", "no"]).combined) ?? "failed")

// async closures and higher order async functions
func asyncMap<T: Sendable, U>(_ xs: [T], _ f: (T) async throws -> U) async rethrows -> [U] {
    var out: [U] = []
    for x in xs { out.append(try await f(x)) }
    return out
}
let lengths = await asyncMap(["a", "bcd"]) { s in
    await delay(1)
    return s.count
}
print(lengths)
let op: (Int) async -> Int = { n in
    await delay(1)
    return n * n
}
print(await op(9), await op(op(2)))
func sync(_ x: Int) -> Int { x + 1 }
let widened: (Int) async throws -> Int = sync
print(try await widened(1))
func choose(_ flag: Bool) async -> String { flag ? await slow() : "fast" }
func slow() async -> String {
    await delay(2)
    return "slow"
}
print(await choose(true), await choose(false))
if await op(3) == 9, let n = await Optional(op(4)) { print("condition", n) }
for n in await asyncMap([3, 2, 1], op) { print(n, terminator: " ") }
print()
