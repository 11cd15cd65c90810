func load(_ name: String) async -> String {
    await Task.yield()
    return "<\(name)>"
}

func loadAll(_ names: [String]) -> [String] {
    var out: [String] = []
    for n in names {
        out.append(await load(n))
    }
    return out
}

print(loadAll(["a", "b"]))
