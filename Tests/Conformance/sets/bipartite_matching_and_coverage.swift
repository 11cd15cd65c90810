struct Matching<L: Hashable & Comparable, R: Hashable & Comparable> {
    let edges: [L: Set<R>]
    func maximum() -> [L: R] {
        var owner: [R: L] = [:]
        func augment(_ l: L, _ seen: inout Set<R>) -> Bool {
            for r in (edges[l] ?? []).sorted() where seen.insert(r).inserted {
                if let current = owner[r], !augment(current, &seen) { continue }
                owner[r] = l
                return true
            }
            return false
        }
        for l in edges.keys.sorted() {
            var seen: Set<R> = []
            _ = augment(l, &seen)
        }
        return Dictionary(uniqueKeysWithValues: owner.map { ($0.value, $0.key) })
    }
}

func greedyCover<T: Hashable & Comparable>(_ universe: Set<T>, _ sets: [String: Set<T>]) -> [String]? {
    var left = universe, chosen: [String] = []
    while !left.isEmpty {
        let best = sets.max { a, b in
            let (x, y) = (a.value.intersection(left).count, b.value.intersection(left).count)
            return x == y ? a.key > b.key : x < y
        }
        guard let best, !best.value.isDisjoint(with: left) else { return nil }
        chosen.append(best.key)
        left.subtract(best.value)
    }
    return chosen
}

func colour(_ graph: [String: Set<String>]) -> [String: Int] {
    var colours: [String: Int] = [:]
    for node in graph.keys.sorted(by: { (graph[$1]!.count, $0) < (graph[$0]!.count, $1) }) {
        let used = Set(graph[node]!.compactMap { colours[$0] })
        colours[node] = (0...).first { !used.contains($0) }
    }
    return colours
}

func closure(_ relation: Set<[Int]>) -> Set<[Int]> {
    var r = relation
    while true {
        let more = r.flatMap { a in r.filter { $0[0] == a[1] }.map { [a[0], $0[1]] } }
        let next = r.union(more)
        if next == r { return r }
        r = next
    }
}

let jobs = Matching(edges: ["ann": [1, 2], "bob": [1], "cyd": [2, 3], "dan": [3]])
let pairs = jobs.maximum()
print(pairs.count, pairs.sorted { $0.key < $1.key }.map { "\($0.key)→\($0.value)" })
print(greedyCover(Set(1...8), ["a": [1, 2, 3, 8], "b": [3, 4], "c": [4, 5, 6, 7], "d": [7, 8]]) ?? [], greedyCover([1, 9], ["a": [1]]) as Any)
let map: [String: Set<String>] = ["WA": ["NT", "SA"], "NT": ["WA", "SA", "Q"], "SA": ["WA", "NT", "Q", "NSW", "V"], "Q": ["NT", "SA", "NSW"], "NSW": ["Q", "SA", "V"], "V": ["SA", "NSW"], "T": []]
let colours = colour(map)
print(Set(colours.values).count, map.allSatisfy { n, adjacent in adjacent.allSatisfy { colours[$0] != colours[n] } }, colours["T"]!)
print(closure([[1, 2], [2, 3], [3, 4]]).sorted { $0.lexicographicallyPrecedes($1) })
let tags = [Set("abc"), Set("bcd"), Set("cde")]
let common = tags.dropFirst().reduce(tags[0]) { $0.intersection($1) }, all = tags.reduce(into: Set()) { $0.formUnion($1) }
print(String(common.sorted()), String(all.sorted()), String(tags[0].symmetricDifference(tags[2]).sorted()), tags.map { $0.subtracting(common).count })
print(Set(["x": 1, "y": 2].keys) == ["y", "x"], Set([[1], [1]]).count, Set<Set<Int>>([[1, 2], [2, 1], []]).count, ([1, 2] as Set).isStrictSuperset(of: [1]), Set("hello").map { $0 }.sorted().first!)
