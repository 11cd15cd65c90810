enum Event: Comparable {
    case arrival(time: Int, customer: Int)
    case departure(time: Int, customer: Int, teller: Int)

    var time: Int {
        switch self {
        case .arrival(let t, _), .departure(let t, _, _): t
        }
    }
    static func < (a: Event, b: Event) -> Bool { a.time < b.time }
}

struct Bank {
    private var agenda: [Event] = []
    private var waiting: [(customer: Int, since: Int)] = []
    private var free: Set<Int>
    private let serviceTime: (Int) -> Int
    private(set) var trace: [String] = []
    private(set) var waits: [Int] = []
    private(set) var busyTime = 0

    init(tellers: Int, arrivals: [Int], serviceTime: @escaping (Int) -> Int) {
        free = Set(1...tellers)
        self.serviceTime = serviceTime
        for (i, t) in arrivals.enumerated() { schedule(.arrival(time: t, customer: i + 1)) }
    }

    private mutating func schedule(_ e: Event) {
        let i = agenda.firstIndex { $0 > e } ?? agenda.endIndex
        agenda.insert(e, at: i)
    }

    private mutating func serve(at now: Int) {
        while let teller = free.min(), let (customer, since) = waiting.first {
            waiting.removeFirst()
            free.remove(teller)
            waits.append(now - since)
            let duration = serviceTime(customer)
            busyTime += duration
            trace.append("\(now): customer \(customer) at teller \(teller) for \(duration)")
            schedule(.departure(time: now + duration, customer: customer, teller: teller))
        }
    }

    mutating func run() -> Int {
        var clock = 0
        while !agenda.isEmpty {
            let event = agenda.removeFirst()
            clock = event.time
            switch event {
            case .arrival(_, let customer): waiting.append((customer, clock))
            case .departure(_, _, let teller): free.insert(teller)
            }
            serve(at: clock)
        }
        return clock
    }
}

let arrivals = [0, 1, 2, 2, 9, 10]
for tellers in 1...3 {
    var bank = Bank(tellers: tellers, arrivals: arrivals) { 3 + $0 % 3 }
    let end = bank.run()
    let mean = Double(bank.waits.reduce(0, +)) / Double(bank.waits.count)
    print("\(tellers) teller(s): closed at \(end), mean wait \((mean * 100).rounded() / 100), longest \(bank.waits.max()!), load \(bank.busyTime * 100 / (end * tellers))%")
    if tellers == 2 { bank.trace.forEach { print("  " + $0) } }
}
