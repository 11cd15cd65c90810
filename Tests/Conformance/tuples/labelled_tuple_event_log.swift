typealias Event = (time: Int, kind: String, payload: (user: String, amount: Int)?)

let events: [Event] = [
    (time: 3, kind: "login", payload: nil),
    (1, "deposit", ("ann", 50)),
    (time: 2, kind: "deposit", payload: (user: "bob", amount: 70)),
    (5, "withdraw", ("ann", 20)),
]

let ordered = events.sorted { $0.time < $1.time }
for (time, kind, payload) in ordered {
    if let (user, amount) = payload {
        print("\(time) \(kind) \(user) \(amount)")
    } else {
        print("\(time) \(kind)")
    }
}

let balances = ordered.compactMap { e in e.payload.map { (e.kind, $0) } }
    .reduce(into: [String: Int]()) { totals, entry in
        let (kind, (user, amount)) = entry
        totals[user, default: 0] += kind == "deposit" ? amount : -amount
    }
print(balances.sorted { $0 < $1 })

let kinds = Dictionary(grouping: events, by: \.kind).map { (kind: $0.key, count: $0.value.count) }.sorted { ($1.count, $0.kind) < ($0.count, $1.kind) }
print(kinds.map { "\($0.kind)=\($0.count)" }, kinds[0])

func span(_ es: [Event]) -> (first: Int, last: Int, duration: Int)? {
    guard let lo = es.map(\.time).min(), let hi = es.map(\.time).max() else { return nil }
    return (lo, hi, hi - lo)
}
if case let (first, last, duration)? = span(events) { print(first, last, duration) }
print(span([])?.duration as Any)

var state = (position: (x: 0, y: 0), heading: (dx: 1, dy: 0))
func turn(_ h: (dx: Int, dy: Int)) -> (dx: Int, dy: Int) { (-h.dy, h.dx) }
for (i, steps) in [3, 2, 1, 5].enumerated() {
    state.position.x += state.heading.dx * steps
    state.position.y += state.heading.dy * steps
    if i % 2 == 0 { state.heading = turn(state.heading) }
}
print(state.position, state.heading, state)
let unlabelled: (Int, Int) = state.position
let relabelled: (col: Int, row: Int) = unlabelled
print(relabelled.col, relabelled == unlabelled, (1, 2, 3) == (1, 2, 3))
let table: [(name: String, fn: (Double) -> Double)] = [("half", { $0 / 2 }), ("square", { $0 * $0 }), ("negate", (-))]
print(table.map { (name: $0.name, value: $0.fn(3)) }.map { "\($0.name):\($0.value)" })
let (evens, odds) = (1...8).reduce(into: (evens: [Int](), odds: [Int]())) { $1 % 2 == 0 ? $0.evens.append($1) : $0.odds.append($1) }
print(evens, odds, zip(evens, odds).map { (product: $0 * $1, sum: $0 + $1) }.last!)
