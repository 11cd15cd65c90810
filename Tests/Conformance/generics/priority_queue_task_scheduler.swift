struct PriorityQueue<Element> {
    private var heap: [Element] = []
    private let precedes: (Element, Element) -> Bool

    init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

    init<S: Sequence>(_ elements: S, by precedes: @escaping (Element, Element) -> Bool) where S.Element == Element {
        self.init(by: precedes)
        heap = Array(elements)
        for i in stride(from: heap.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
    }

    var isEmpty: Bool { heap.isEmpty }
    var count: Int { heap.count }
    var peek: Element? { heap.first }

    mutating func push(_ e: Element) {
        heap.append(e)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard precedes(heap[child], heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> Element? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let result = heap.removeLast()
        siftDown(0)
        return result
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if precedes(heap[child], heap[best]) { best = child }
            }
            if best == parent { return }
            heap.swapAt(parent, best)
            parent = best
        }
    }
}

extension PriorityQueue where Element: Comparable {
    init() { self.init(by: <) }
    mutating func drain() -> [Element] {
        var out: [Element] = []
        while let e = pop() { out.append(e) }
        return out
    }
}

var ints = PriorityQueue([5, 3, 9, 1, 7, 3], by: >)
print(ints.peek!, ints.drain(), ints.isEmpty)

struct Job { let name: String; let deadline: Int; let duration: Int }
var jobs = PriorityQueue<Job> { ($0.deadline, $0.duration) < ($1.deadline, $1.duration) }
for (name, deadline, duration) in [("render", 30, 9), ("mail", 10, 2), ("backup", 60, 20), ("index", 10, 1), ("sync", 20, 15)] {
    jobs.push(Job(name: name, deadline: deadline, duration: duration))
}
var clock = 0
while let job = jobs.pop() {
    clock += job.duration
    print("t=\(clock) \(job.name) \(clock <= job.deadline ? "on time" : "late by \(clock - job.deadline)")")
}
var names = PriorityQueue<String>()
["pear", "fig", "apple"].forEach { names.push($0) }
print(names.drain(), names.count)
