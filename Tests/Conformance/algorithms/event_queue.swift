// Discrete event simulation with a generic binary-heap priority queue.
struct PriorityQueue<T> {
    private var heap: [T] = []
    private let before: (T, T) -> Bool
    init(_ before: @escaping (T, T) -> Bool) { self.before = before }
    init<S: Sequence>(_ s: S, _ before: @escaping (T, T) -> Bool) where S.Element == T {
        self.before = before
        heap = Array(s)
        for i in stride(from: heap.count / 2 - 1, through: 0, by: -1) { down(i) }
    }
    var count: Int { heap.count }
    var isEmpty: Bool { heap.isEmpty }
    var peek: T? { heap.first }
    mutating func push(_ x: T) {
        heap.append(x)
        var i = heap.count - 1
        while i > 0, before(heap[i], heap[(i - 1) / 2]) {
            heap.swapAt(i, (i - 1) / 2)
            i = (i - 1) / 2
        }
    }
    mutating func pop() -> T? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        defer { if !heap.isEmpty { down(0) } }
        return heap.removeLast()
    }
    private mutating func down(_ start: Int) {
        var i = start
        while true {
            var best = i
            for c in [2 * i + 1, 2 * i + 2] where c < heap.count && before(heap[c], heap[best]) { best = c }
            if best == i { return }
            heap.swapAt(i, best)
            i = best
        }
    }
}
var pq = PriorityQueue([5, 1, 8, 3, 9, 2], <)
pq.push(0)
print(pq.peek!, terminator: " :")
while let x = pq.pop() { print(x, terminator: " ") }
print(pq.count, pq.pop() as Any)

enum Kind { case arrive(customer: Int), start(customer: Int), leave(customer: Int) }
struct Event { let time: Int; let seq: Int; let kind: Kind }
final class Shop {
    private var queue = PriorityQueue<Event> { ($0.time, $0.seq) < ($1.time, $1.seq) }
    private var seq = 0
    private var waiting: [(customer: Int, since: Int)] = []
    private var freeClerks: Int
    private let service: (Int) -> Int
    private(set) var totalWait = 0, served = 0, longest = 0
    private(set) var log: [String] = []
    init(clerks: Int, service: @escaping (Int) -> Int) { freeClerks = clerks; self.service = service }
    func schedule(_ t: Int, _ k: Kind) {
        queue.push(Event(time: t, seq: seq, kind: k))
        seq += 1
    }
    func run(until end: Int = .max) {
        while let e = queue.peek, e.time <= end {
            _ = queue.pop()
            handle(e)
        }
    }
    private func handle(_ e: Event) {
        switch e.kind {
        case .arrive(let c):
            log.append("\(e.time):arrive \(c)")
            waiting.append((c, e.time))
            longest = max(longest, waiting.count)
        case .start(let c): log.append("\(e.time):start \(c)")
        case .leave(let c):
            log.append("\(e.time):leave \(c)")
            served += 1
            freeClerks += 1
        }
        while freeClerks > 0, !waiting.isEmpty {
            let (c, since) = waiting.removeFirst()
            freeClerks -= 1
            totalWait += e.time - since
            schedule(e.time, .start(customer: c))
            schedule(e.time + service(c), .leave(customer: c))
        }
    }
}
for clerks in 1...2 {
    let shop = Shop(clerks: clerks) { 3 + $0 % 3 }
    for c in 1...6 { shop.schedule(c * 2, .arrive(customer: c)) }
    shop.run(until: 9)
    print("at 9:", shop.log.joined(separator: ", "))
    shop.run()
    print("clerks \(clerks): served \(shop.served), wait \(shop.totalWait), longest queue \(shop.longest), last '\(shop.log.last!)'")
}
