class State {
    unowned let machine: VendingMachine
    required init(_ m: VendingMachine) { machine = m }
    var name: String { String(describing: type(of: self)) }
    func insert(_ cents: Int) -> String { "coin refused" }
    func select(_ code: String) -> String { "insert coins first" }
    func refund() -> String { "nothing to refund" }
}

final class Idle: State {
    override func insert(_ cents: Int) -> String {
        machine.credit += cents
        machine.become(HasCredit.self)
        return "credit \(machine.credit)"
    }
}

class HasCredit: State {
    override func insert(_ cents: Int) -> String {
        machine.credit += cents
        return "credit \(machine.credit)"
    }
    override func select(_ code: String) -> String {
        guard let item = machine.stock[code] else { return "no such item" }
        guard item.left > 0 else { return "\(item.name) sold out" }
        guard machine.credit >= item.price else { return "need \(item.price - machine.credit) more" }
        machine.credit -= item.price
        machine.stock[code]!.left -= 1
        if machine.stock.values.allSatisfy({ $0.left == 0 }) { machine.become(Empty.self) }
        else if machine.credit == 0 { machine.become(Idle.self) }
        return "enjoy your \(item.name)"
    }
    override func refund() -> String {
        defer {
            machine.credit = 0
            machine.become(Idle.self)
        }
        return "returned \(machine.change())"
    }
}

final class Empty: HasCredit {
    override var name: String { "\(super.name)!" }
    override func insert(_ cents: Int) -> String { "machine empty, returned \(cents)" }
    override func select(_ code: String) -> String { "machine empty" }
}

final class VendingMachine {
    struct Item { let name: String, price: Int; var left: Int }
    fileprivate(set) var credit = 0
    fileprivate var stock: [String: Item]
    private(set) lazy var state: State = Idle(self)
    init(stock: [String: Item]) { self.stock = stock }

    fileprivate func become(_ type: State.Type) { state = type.init(self) }
    fileprivate func change() -> [Int] {
        var rest = credit
        return [100, 50, 20, 10, 5].flatMap { coin in
            defer { rest %= coin }
            return Array(repeating: coin, count: rest / coin)
        }
    }
}

let machine = VendingMachine(stock: ["A1": .init(name: "crisps", price: 120, left: 1), "B2": .init(name: "gum", price: 35, left: 1)])
enum Action { case coin(Int), press(String), refund }
let script: [Action] = [.press("A1"), .coin(100), .press("A1"), .coin(50), .press("Z9"), .press("A1"), .press("A1"), .refund, .refund, .coin(50), .press("B2"), .coin(10), .press("B2"), .refund]
for action in script {
    let reply = switch action {
    case .coin(let c): machine.state.insert(c)
    case .press(let code): machine.state.select(code)
    case .refund: machine.state.refund()
    }
    print("\(action) -> \(reply) [\(machine.state.name)]")
}
