struct Ticket {
    let seat: Int
    let price: Double
}

func cheapest<T: Comparable>(_ items: [T]) -> T? {
    guard var best = items.first else { return nil }
    for item in items where item < best { best = item }
    return best
}

let tickets = [Ticket(seat: 4, price: 20), Ticket(seat: 9, price: 15)]
if let t = cheapest(tickets) { print(t.seat) }
