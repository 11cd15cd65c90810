func load(_ id: Int) async -> String { "item \(id)" }

struct Catalogue {
    let ids: [Int]
    func titles() -> [String] {
        var out: [String] = []
        for id in ids {
            out.append(await load(id))
        }
        return out
    }
}

print(Catalogue(ids: [1, 2]).titles())
