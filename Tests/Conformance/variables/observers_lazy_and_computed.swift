struct Thermostat {
    static var instances = 0
    static let limits = 5.0...30.0

    var target: Double = 20 {
        willSet { history.append("\(target)→\(newValue)") }
        didSet {
            if !Self.limits.contains(target) { target = oldValue }
            if target != oldValue { changes += 1 }
        }
    }
    private(set) var changes = 0
    private(set) var history: [String] = []
    lazy var label: String = {
        Thermostat.instances += 1
        return "thermostat #\(Thermostat.instances)"
    }()

    var fahrenheit: Double {
        get { target * 9 / 5 + 32 }
        set { target = (newValue - 32) * 5 / 9 }
    }
    var isCosy: Bool { (19...23).contains(target) }
}

var t = Thermostat()
print(Thermostat.instances, t.isCosy, t.fahrenheit)
t.target = 25
t.target = 99
t.fahrenheit = 50
print(t.target, t.changes, t.history)
print(t.label, t.label, Thermostat.instances)
var other = t
other.target += 1
print(t.target, other.target, other.label, Thermostat.instances)

class Account {
    var balance = 0 { didSet { log.append("\(oldValue)->\(balance)") } }
    fileprivate(set) var log: [String] = []
    init() {}
}
final class Audited: Account {
    override var balance: Int {
        willSet { warnings += newValue < 0 ? 1 : 0 }
        didSet { delta = balance - oldValue }
    }
    var warnings = 0, delta = 0
    override init() { super.init() }
}
let account = Audited()
account.balance = 50
account.balance -= 80
func credit(_ x: inout Int, _ n: Int) { x += n; x += n }
credit(&account.balance, 10)
print(account.balance, account.log, account.warnings, account.delta)

var total = 0 {
    didSet { if total >= 100 { print("total reached \(total)") } }
}
for step in [40, 50, 30] { total += step }
var computed: Int { total * 2 }
let lazyValue: Int
if computed > 200 { lazyValue = 1 } else { lazyValue = 2 }
print(computed, lazyValue)
let constants = (pi: 3.14, e: 2.72), `class` = "keyword", π = 3, 数 = "number"
print(constants.pi, `class`, π, 数)
var x = 1
do {
    let x = x + 1
    do {
        var x = x * 10
        x += 5
        print(x, terminator: " ")
    }
    print(x, terminator: " ")
}
x += 1
print(x)
enum Global { static var calls: [String] = []; static let first: Int = { calls.append("first"); return 1 }(); static let second: Int = { calls.append("second"); return first + 1 }() }
print(Global.calls, Global.second, Global.second, Global.calls)
var array = [1, 2, 3] { didSet { print("array", oldValue.count, "->", array.count) } }
array.append(4)
array[0] = 9
array.removeAll()
