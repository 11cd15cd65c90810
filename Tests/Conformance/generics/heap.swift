// A priority queue with a comparison closure, used for heap sort and Dijkstra.
struct Heap<Element> {
    private var items: [Element] = []
    private let before: (Element, Element) -> Bool
    init(by before: @escaping (Element, Element) -> Bool) { self.before = before }
    var count: Int { items.count }
    mutating func push(_ x: Element) {
        items.append(x)
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard before(items[child], items[parent]) else { break }
            items.swapAt(child, parent)
            child = parent
        }
    }
    mutating func pop() -> Element? {
        guard !items.isEmpty else { return nil }
        items.swapAt(0, items.count - 1)
        let result = items.removeLast()
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < items.count {
                if before(items[child], items[best]) { best = child }
            }
            if best == parent { break }
            items.swapAt(best, parent)
            parent = best
        }
        return result
    }
}
extension Heap where Element: Comparable {
    init<S: Sequence>(_ s: S) where S.Element == Element {
        self.init(by: <)
        for x in s { push(x) }
    }
}
var heap = Heap([5, 3, 8, 1, 9, 2])
var sorted: [Int] = []
while let x = heap.pop() { sorted.append(x) }
print(sorted, heap.count)
var longest = Heap<String>(by: { $0.count > $1.count })
for w in ["fig", "banana", "kiwi"] { longest.push(w) }
print(longest.pop()!, longest.pop()!, longest.pop()!, longest.pop() ?? "empty")

let roads: [String: [(to: String, km: Int)]] = [
    "A": [("B", 7), ("C", 3)], "B": [("D", 2)], "C": [("B", 1), ("D", 8)], "D": [],
]
func distances(from start: String) -> [String: Int] {
    var best = [start: 0]
    var frontier = Heap<(node: String, cost: Int)> { $0.cost < $1.cost }
    frontier.push((start, 0))
    while let (node, cost) = frontier.pop() {
        guard cost <= best[node, default: .max] else { continue }
        for (next, km) in roads[node] ?? [] where cost + km < best[next, default: .max] {
            best[next] = cost + km
            frontier.push((next, cost + km))
        }
    }
    return best
}
for (node, d) in distances(from: "A").sorted(by: { $0.key < $1.key }) { print(node, d) }
