struct Process: Equatable {
    let pid: Int, arrival: Int, burst: Int
    var remaining: Int
    var finished: Int?
    init(_ pid: Int, arrival: Int, burst: Int) {
        (self.pid, self.arrival, self.burst, remaining) = (pid, arrival, burst, burst)
    }
    var turnaround: Int? { finished.map { $0 - arrival } }
    var waiting: Int? { turnaround.map { $0 - burst } }
}

enum Policy { case fifo, shortestFirst, roundRobin(quantum: Int) }

struct Simulator {
    private(set) var done: [Process] = []
    private(set) var chart: [(pid: Int?, from: Int, to: Int)] = []

    init(_ processes: [Process], policy: Policy) {
        var incoming = processes.sorted { ($0.arrival, $0.pid) < ($1.arrival, $1.pid) }[...]
        var ready: [Process] = [], clock = 0
        func admit() { while let p = incoming.first, p.arrival <= clock { ready.append(incoming.removeFirst()) } }
        admit()
        while !ready.isEmpty || !incoming.isEmpty {
            if ready.isEmpty {
                chart.append((nil, clock, incoming.first!.arrival))
                clock = incoming.first!.arrival
                admit()
            }
            let index: Int = if case .shortestFirst = policy { ready.indices.min { (ready[$0].remaining, ready[$0].pid) < (ready[$1].remaining, ready[$1].pid) }! } else { 0 }
            var current = ready.remove(at: index)
            let slice: Int = if case .roundRobin(let q) = policy { min(q, current.remaining) } else { current.remaining }
            chart.append((current.pid, clock, clock + slice))
            clock += slice
            current.remaining -= slice
            admit()
            if current.remaining > 0 {
                ready.append(current)
            } else {
                current.finished = clock
                done.append(current)
            }
        }
    }

    var averageWait: Double { Double(done.compactMap(\.waiting).reduce(0, +)) / Double(max(done.count, 1)) }
    var gantt: String { chart.map { c in "\(c.pid.map { "P\($0)" } ?? "--")[\(c.from)-\(c.to)]" }.joined(separator: " ") }
}

let jobs = [Process(1, arrival: 0, burst: 5), Process(2, arrival: 1, burst: 2), Process(3, arrival: 2, burst: 1), Process(4, arrival: 12, burst: 3)]
for policy in [Policy.fifo, .shortestFirst, .roundRobin(quantum: 2)] {
    let s = Simulator(jobs, policy: policy)
    print(policy, s.gantt)
    print("  order", s.done.map(\.pid), "average wait", s.averageWait, "worst", s.done.compactMap(\.turnaround).max()!)
}
print(Simulator([], policy: .fifo).averageWait, jobs[0].waiting as Any, jobs[0] == Process(1, arrival: 0, burst: 5))
