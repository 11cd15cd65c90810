struct Graph {
    private var edges: [String: [(to: String, km: Int)]] = [:]

    mutating func road(_ a: String, _ b: String, _ km: Int) {
        edges[a, default: []].append((b, km))
        edges[b, default: []].append((a, km))
    }

    func distances(from start: String) -> (km: [String: Int], via: [String: String]) {
        var best = [start: 0]
        var via: [String: String] = [:]
        var frontier = [(node: start, km: 0)]
        while let i = frontier.indices.min(by: { (frontier[$0].km, frontier[$0].node) < (frontier[$1].km, frontier[$1].node) }) {
            let (node, km) = frontier.remove(at: i)
            guard km == best[node] else { continue }
            for (next, length) in edges[node] ?? [] {
                let candidate = km + length
                if candidate < best[next, default: .max] {
                    best[next] = candidate
                    via[next] = node
                    frontier.append((next, candidate))
                }
            }
        }
        return (best, via)
    }

    func path(from start: String, to goal: String) -> [String]? {
        let via = distances(from: start).via
        guard start == goal || via[goal] != nil else { return nil }
        return Array(sequence(first: goal) { via[$0] }).reversed()
    }
}

var map = Graph()
let roads = [("Aix", "Berg", 7), ("Aix", "Cork", 3), ("Cork", "Berg", 1), ("Berg", "Dover", 2), ("Cork", "Dover", 8), ("Dover", "Essen", 4), ("Faro", "Gent", 1)]
for (a, b, km) in roads { map.road(a, b, km) }

let (km, via) = map.distances(from: "Aix")
for city in km.keys.sorted() {
    print("\(city): \(km[city]!) km via \(via[city] ?? "-")")
}
for goal in ["Essen", "Aix", "Faro"] {
    if let p = map.path(from: "Aix", to: goal) {
        print(p.joined(separator: " > "))
    } else {
        print("no road to \(goal)")
    }
}
