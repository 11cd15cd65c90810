// Graph with BFS, DFS, Dijkstra, topological sort, cycle detection, components, MST.
struct Graph {
    private(set) var edges: [String: [(to: String, w: Int)]] = [:]
    let directed: Bool
    init(directed: Bool = false, _ list: [(String, String, Int)]) {
        self.directed = directed
        for (a, b, w) in list {
            edges[a, default: []].append((b, w))
            edges[b, default: []] += directed ? [] : [(a, w)]
        }
    }
    var nodes: [String] { edges.keys.sorted() }
    func neighbours(_ n: String) -> [String] { edges[n, default: []].map(\.to).sorted() }

    func bfs(from s: String) -> [(String, Int)] {
        var dist = [s: 0], queue = [s], order: [(String, Int)] = [], head = 0
        while head < queue.count {
            let n = queue[head]
            head += 1
            order.append((n, dist[n]!))
            for m in neighbours(n) where dist[m] == nil {
                dist[m] = dist[n]! + 1
                queue.append(m)
            }
        }
        return order
    }
    func dfs(from s: String) -> [String] {
        var seen: Set<String> = [], order: [String] = []
        func visit(_ n: String) {
            guard seen.insert(n).inserted else { return }
            order.append(n)
            neighbours(n).forEach(visit)
        }
        visit(s)
        return order
    }
    func shortest(_ a: String, _ b: String) -> (cost: Int, path: [String])? {
        var dist = [a: 0], prev: [String: String] = [:], open: Set = [a], done: Set<String> = []
        while let u = open.min(by: { (dist[$0]!, $0) < (dist[$1]!, $1) }) {
            open.remove(u)
            done.insert(u)
            if u == b { break }
            for (v, w) in edges[u]! where !done.contains(v) {
                let d = dist[u]! + w
                if d < dist[v] ?? .max {
                    dist[v] = d
                    prev[v] = u
                    open.insert(v)
                }
            }
        }
        guard let cost = dist[b], done.contains(b) else { return nil }
        return (cost, Array(sequence(first: b) { prev[$0] }).reversed())
    }
    func topological() -> [String]? {
        var indegree = Dictionary(uniqueKeysWithValues: nodes.map { ($0, 0) })
        for n in nodes { for m in neighbours(n) { indegree[m]! += 1 } }
        var ready = nodes.filter { indegree[$0] == 0 }, out: [String] = []
        while !ready.isEmpty {
            let n = ready.removeFirst()
            out.append(n)
            for m in neighbours(n) {
                indegree[m]! -= 1
                if indegree[m] == 0 { ready.append(m); ready.sort() }
            }
        }
        return out.count == nodes.count ? out : nil
    }
    func components() -> [[String]] {
        var seen: Set<String> = []
        return nodes.compactMap { n in
            guard !seen.contains(n) else { return nil }
            let c = dfs(from: n)
            seen.formUnion(c)
            return c.sorted()
        }
    }
    func spanningTree() -> (total: Int, edges: [String]) {
        var parent = Dictionary(uniqueKeysWithValues: nodes.map { ($0, $0) })
        func find(_ x: String) -> String {
            if parent[x]! != x { parent[x] = find(parent[x]!) }
            return parent[x]!
        }
        let all = nodes.flatMap { a in edges[a]!.filter { a < $0.to }.map { (a, $0.to, $0.w) } }.sorted { ($0.2, $0.0, $0.1) < ($1.2, $1.0, $1.1) }
        var total = 0, used: [String] = []
        for (a, b, w) in all where find(a) != find(b) {
            parent[find(a)] = find(b)
            total += w
            used.append("\(a)-\(b)")
        }
        return (total, used)
    }
}
let g = Graph([("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3), ("X", "Y", 1)])
print(g.bfs(from: "A").map { "\($0.0):\($0.1)" }.joined(separator: " "))
print(g.dfs(from: "A"), g.components())
for t in ["D", "E", "A", "X"] {
    if let r = g.shortest("A", t) { print("A->\(t): \(r.cost) via \(r.path.joined(separator: ">"))") } else { print("A->\(t): unreachable") }
}
print(g.spanningTree())
let tasks = Graph(directed: true, [("shirt", "tie", 1), ("tie", "jacket", 1), ("trousers", "shoes", 1), ("trousers", "belt", 1), ("belt", "jacket", 1), ("socks", "shoes", 1)])
print(tasks.topological()!)
print(Graph(directed: true, [("a", "b", 1), ("b", "c", 1), ("c", "a", 1)]).topological() as Any)
