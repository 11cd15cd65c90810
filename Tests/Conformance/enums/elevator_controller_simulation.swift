enum Direction: Int { case down = -1, up = 1
    var flipped: Direction { self == .up ? .down : .up }
}
enum State: Equatable { case idle, moving(Direction), doorsOpen(ticks: Int, resume: Direction?) }
enum Request: Hashable { case hall(floor: Int, Direction), cabin(floor: Int)
    var floor: Int {
        switch self {
        case .hall(let f, _), .cabin(let f): f
        }
    }
}

struct Elevator {
    private(set) var floor = 1
    private(set) var state = State.idle
    private(set) var served: [Int] = []
    private var requests: Set<Request> = []
    let floors: ClosedRange<Int>

    init(floors: ClosedRange<Int>) { self.floors = floors }

    mutating func press(_ r: Request) -> Bool {
        guard floors ~= r.floor else { return false }
        return requests.insert(r).inserted
    }

    private func wants(_ d: Direction) -> Bool { requests.contains { ($0.floor - floor) * d.rawValue > 0 } }
    private func stopsHere(going d: Direction) -> Bool {
        requests.contains(.cabin(floor: floor)) || requests.contains(.hall(floor: floor, d)) || (!wants(d) && requests.contains { $0.floor == floor })
    }

    mutating func tick() {
        switch state {
        case .idle:
            if requests.contains(where: { $0.floor == floor }) { open(resume: nil) }
            else if wants(.up) { state = .moving(.up) }
            else if wants(.down) { state = .moving(.down) }
        case .moving(let d):
            floor += d.rawValue
            if stopsHere(going: d) { open(resume: d) }
        case .doorsOpen(let ticks, let resume) where ticks > 1:
            state = .doorsOpen(ticks: ticks - 1, resume: resume)
        case .doorsOpen(_, let d?) where wants(d): state = .moving(d)
        case .doorsOpen(_, let d?) where wants(d.flipped): state = .moving(d.flipped)
        case .doorsOpen: state = .idle
        }
    }
    private mutating func open(resume d: Direction?) {
        served.append(floor)
        requests = requests.filter { $0.floor != floor }
        state = .doorsOpen(ticks: 2, resume: d)
    }
    var isIdle: Bool { state == .idle && requests.isEmpty }
}

var lift = Elevator(floors: 1...8)
print(lift.press(.cabin(floor: 5)), lift.press(.cabin(floor: 5)), lift.press(.cabin(floor: 12)), lift.press(.hall(floor: 3, .down)))
var t = 0
while !lift.isIdle && t < 60 {
    lift.tick()
    t += 1
    if t == 3 { _ = lift.press(.hall(floor: 4, .up)) }
    if t == 9 { _ = lift.press(.hall(floor: 1, .up)) }
    if t % 3 == 0 { print("t\(t) floor \(lift.floor) \(lift.state)") }
}
print("served", lift.served, "in", t)
