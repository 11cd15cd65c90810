protocol QueueDelegate: AnyObject {
    func queue(_ queue: JobQueue, didFinish name: String, remaining: Int)
    func queueShouldContinue(_ queue: JobQueue) -> Bool
}
extension QueueDelegate {
    func queueShouldContinue(_ queue: JobQueue) -> Bool { true }
}

final class JobQueue {
    weak var delegate: (any QueueDelegate)?
    private var jobs: [(name: String, work: () -> Int)] = []
    private(set) var results: [String: Int] = [:]

    func add(_ name: String, work: @escaping () -> Int) { jobs.append((name, work)) }
    func run() {
        while let job = jobs.first, delegate?.queueShouldContinue(self) ?? true {
            jobs.removeFirst()
            results[job.name] = job.work()
            delegate?.queue(self, didFinish: job.name, remaining: jobs.count)
        }
    }
    var pending: [String] { jobs.map(\.name) }
}

final class Monitor: QueueDelegate {
    private(set) var lines: [String] = []
    func queue(_ queue: JobQueue, didFinish name: String, remaining: Int) { lines.append("\(name) done, \(remaining) left") }
    deinit { print("monitor gone after \(lines.count) events") }
}

final class Limiter: QueueDelegate {
    var budget: Int
    init(budget: Int) { self.budget = budget }
    func queue(_ queue: JobQueue, didFinish name: String, remaining: Int) { budget -= queue.results[name] ?? 0 }
    func queueShouldContinue(_ queue: JobQueue) -> Bool { budget > 0 }
}

let queue = JobQueue()
for (i, name) in ["fetch", "parse", "store", "index", "notify"].enumerated() { queue.add(name) { (i + 1) * 10 } }
let limiter = Limiter(budget: 45)
queue.delegate = limiter
queue.run()
print(queue.pending, limiter.budget, queue.results.values.sorted())
var monitor: Monitor? = Monitor()
queue.delegate = monitor
queue.add("extra") { [weak monitor] in monitor == nil ? -1 : 1 }
queue.run()
monitor?.lines.forEach { print($0) }
monitor = nil
print(queue.delegate == nil, queue.pending.isEmpty)
queue.add("orphan") { 7 }
queue.run()
print(queue.results["orphan"] ?? 0, queue.results.count)
