// A typed finite state machine for a vending machine, and a table-driven DFA.
struct Machine<State: Hashable, Input> {
    typealias Effect = (Input) -> Void
    private(set) var state: State
    private(set) var trail: [State]
    private var rules: [(from: State, when: (Input) -> Bool, to: State, effect: Effect?)] = []
    init(_ s: State) { state = s; trail = [s] }
    mutating func on(_ from: State, _ when: @escaping (Input) -> Bool, to: State, _ effect: Effect? = nil) {
        rules.append((from, when, to, effect))
    }
    @discardableResult
    mutating func send(_ i: Input) -> Bool {
        guard let r = rules.first(where: { $0.from == state && $0.when(i) }) else { return false }
        state = r.to
        trail.append(r.to)
        r.effect?(i)
        return true
    }
}
enum Vend { case idle, paying, dispensing, broken }
enum Act { case coin(Int), select(String), take, kick }
let prices = ["cola": 150, "chips": 100]
var credit = 0, tray: [String] = [], refused: [String] = []
var m = Machine<Vend, Act>(.idle)
let isCoin: (Act) -> Bool = { if case .coin = $0 { true } else { false } }
let addCoin: (Act) -> Void = { if case .coin(let n) = $0 { credit += n } }
m.on(.idle, isCoin, to: .paying, addCoin)
m.on(.paying, isCoin, to: .paying, addCoin)
m.on(.paying, { if case .select(let s) = $0, let p = prices[s] { credit >= p } else { false } }, to: .dispensing) {
    if case .select(let s) = $0 { credit -= prices[s]!; tray.append(s) }
}
m.on(.dispensing, { if case .take = $0 { credit > 0 } else { false } }, to: .paying)
m.on(.dispensing, { if case .take = $0 { true } else { false } }, to: .idle)
for s in [Vend.idle, .paying, .dispensing] { m.on(s, { if case .kick = $0 { true } else { false } }, to: .broken) }
let script: [Act] = [.select("cola"), .coin(100), .select("cola"), .coin(100), .select("cola"), .coin(5), .take, .coin(50), .select("chips"), .take, .take, .kick, .coin(1)]
for a in script where !m.send(a) { refused.append("\(a)") }
print(m.state, credit, tray)
print(m.trail.map { "\($0)" }.joined(separator: ">"))
print("refused:", refused)

// DFA accepting binary multiples of three
struct DFA {
    let start: Int, accept: Set<Int>, table: [Int: [Character: Int]]
    func accepts(_ s: String) -> Bool {
        var q = start
        for ch in s {
            guard let n = table[q]?[ch] else { return false }
            q = n
        }
        return accept.contains(q)
    }
    func complement() -> DFA { DFA(start: start, accept: Set(table.keys).subtracting(accept), table: table) }
}
let by3 = DFA(start: 0, accept: [0], table: [0: ["0": 0, "1": 1], 1: ["0": 2, "1": 0], 2: ["0": 1, "1": 2]])
print((0...12).filter { by3.accepts(String($0, radix: 2)) }, by3.accepts("12"), (0...6).filter { by3.complement().accepts(String($0, radix: 2)) })

// Traffic light as nested enum with timer and a Turing machine incrementer
enum Light: CaseIterable {
    case red, green, amber
    var next: Light { Light.allCases[(Light.allCases.firstIndex(of: self)! + 1) % 3] }
    var seconds: Int { switch self { case .red: 3; case .green: 4; case .amber: 1 } }
}
var light = Light.red, left = light.seconds, timeline = ""
for _ in 0..<12 {
    timeline += "\(light)".prefix(1)
    left -= 1
    if left == 0 { light = light.next; left = light.seconds }
}
print(timeline)
func turing(_ input: String) -> String {
    var tape = Array("_" + input + "_"), head = tape.count - 2, state = "inc"
    let rules: [String: [Character: (Character, Int, String)]] = [
        "inc": ["1": ("0", -1, "inc"), "0": ("1", 0, "halt"), "_": ("1", 0, "halt")],
    ]
    while state != "halt" {
        let (w, move, s) = rules[state]![tape[head]]!
        tape[head] = w
        head += move
        state = s
    }
    return String(tape.filter { $0 != "_" })
}
print(["0", "1", "1011", "111"].map(turing))
