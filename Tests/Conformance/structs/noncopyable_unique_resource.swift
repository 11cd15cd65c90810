struct Ticket: ~Copyable {
    let seat: Int
    private var scanned = false
    init(seat: Int) {
        self.seat = seat
        print("printed \(seat)")
    }
    mutating func scan() -> Bool {
        defer { scanned = true }
        return !scanned
    }
    borrowing func describe() -> String { "seat \(seat), scanned: \(scanned)" }
    consuming func refund() -> Int {
        let amount = scanned ? 0 : 100 - seat
        discard self
        return amount
    }
    deinit { print("shredded \(seat)") }
}

enum Outcome: ~Copyable {
    case used(Ticket)
    case wasted
}

func admit(_ ticket: consuming Ticket, open: Bool) -> Outcome {
    guard open else { return .wasted }
    var t = ticket
    return t.scan() ? .used(t) : .wasted
}

func inspect(_ ticket: borrowing Ticket) { print("inspect", ticket.describe()) }

struct Box<T: ~Copyable>: ~Copyable {
    private var value: T
    init(_ value: consuming T) { self.value = value }
    consuming func open() -> T { value }
    mutating func swap(_ other: inout T) { Swift.swap(&value, &other) }
}

func scene() {
    var a = Ticket(seat: 1)
    inspect(a)
    print(a.scan(), a.scan())
    inspect(a)
    print("refund", a.refund())
    let b = Ticket(seat: 2)
    print("refund", b.refund())
    let outcome = admit(Ticket(seat: 3), open: true)
    switch outcome {
    case .used(let t): print("inside:", t.describe())
    case .wasted: print("wasted")
    }
    _ = admit(Ticket(seat: 4), open: false)
    print("end of scene")
}
scene()
func boxes() {
    var box = Box(Ticket(seat: 10))
    var other = Ticket(seat: 11)
    box.swap(&other)
    print("holding", other.seat)
    let inner = box.open()
    print("opened", inner.seat)
}
boxes()
print("done")
