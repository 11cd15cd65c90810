final class Subscription {
    private var cancelAction: (() -> Void)?
    init(_ cancel: @escaping () -> Void) { cancelAction = cancel }
    func cancel() {
        cancelAction?()
        cancelAction = nil
    }
}

final class Subject<Event> {
    private var handlers: [(id: Int, body: (Event) -> Void)] = []
    private var nextID = 0

    func subscribe(_ body: @escaping (Event) -> Void) -> Subscription {
        defer { nextID += 1 }
        let id = nextID
        handlers.append((id, body))
        return Subscription { [weak self] in self?.handlers.removeAll { $0.id == id } }
    }

    func send(_ event: Event) { for h in handlers { h.body(event) } }
    var count: Int { handlers.count }
}

enum StockEvent { case price(String, Double), halted(String) }

final class Portfolio {
    private var prices: [String: Double] = [:]
    private var subscriptions: [Subscription] = []
    let shares: [String: Int]

    init(shares: [String: Int]) { self.shares = shares }

    func watch(_ feed: Subject<StockEvent>) {
        subscriptions.append(feed.subscribe { [unowned self] event in
            switch event {
            case .price(let symbol, let value): prices[symbol] = value
            case .halted(let symbol): prices.removeValue(forKey: symbol)
            }
        })
    }
    func stop() { subscriptions.forEach { $0.cancel() }; subscriptions = [] }
    var value: Double {
        shares.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.value) * prices[$1.key, default: 0] }
    }
    deinit { print("portfolio closed") }
}

let feed = Subject<StockEvent>()
var portfolio: Portfolio? = Portfolio(shares: ["AAA": 10, "BBB": 4])
portfolio?.watch(feed)
let logger = feed.subscribe { print("log:", $0) }
feed.send(.price("AAA", 12.5))
feed.send(.price("BBB", 100))
print("value", portfolio!.value)
feed.send(.halted("BBB"))
print("value", portfolio!.value, "handlers", feed.count)
logger.cancel()
logger.cancel()
feed.send(.price("AAA", 1.25))
print("value", portfolio?.value ?? -1, "handlers", feed.count)
portfolio?.stop()
portfolio = nil
print("handlers", feed.count)
