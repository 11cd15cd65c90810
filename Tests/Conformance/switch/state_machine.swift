// A vending machine as a switch over (state, event) pairs.
enum State: Equatable {
    case idle
    case collecting(cents: Int)
    case vending(item: String)
}
enum Event {
    case coin(Int)
    case select(String)
    case done
    case cancel
}
let prices = ["gum": 35, "chips": 100]

func next(_ state: State, _ event: Event) -> (state: State, output: String?) {
    switch (state, event) {
    case (.idle, .coin(let c)):
        return (.collecting(cents: c), nil)
    case (.collecting(let have), .coin(let c)):
        return (.collecting(cents: have + c), "total \(have + c)")
    case (.collecting(let have), .select(let item)):
        switch prices[item] {
        case nil:
            return (state, "no such item: \(item)")
        case let price? where price > have:
            return (state, "need \(price - have) more")
        case let price?:
            return (.vending(item: item), have > price ? "change \(have - price)" : nil)
        }
    case (.collecting(let have), .cancel):
        return (.idle, "refund \(have)")
    case (.vending(let item), .done):
        return (.idle, "enjoy your \(item)")
    case (.idle, .select), (.idle, .cancel), (.idle, .done):
        return (.idle, "insert coin")
    case (.vending, _), (.collecting, .done):
        return (state, "please wait")
    }
}

var state = State.idle
let events: [Event] = [
    .select("gum"), .coin(25), .select("gum"), .coin(25), .select("soda"),
    .select("gum"), .coin(5), .done, .coin(10), .cancel, .done,
]
for event in events {
    let (newState, output) = next(state, event)
    print(event, "=>", newState, output.map { "[\($0)]" } ?? "")
    state = newState
}
print(state == .idle)
