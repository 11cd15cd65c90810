// A tiny prototype-based object system combining dynamic members and calls.
enum Value: CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case int(Int), text(String), method((Object, [Value]) -> Value), none
    init(integerLiteral n: Int) { self = .int(n) }
    init(stringLiteral s: String) { self = .text(s) }
    var description: String {
        switch self {
        case .int(let n): "\(n)"
        case .text(let s): s
        case .method: "<method>"
        case .none: "none"
        }
    }
    var n: Int { if case .int(let n) = self { n } else { 0 } }
}
@dynamicMemberLookup
final class Object {
    private var slots: [String: Value] = [:]
    let proto: Object?
    init(_ proto: Object? = nil) { self.proto = proto }
    subscript(dynamicMember name: String) -> Value {
        get { slots[name] ?? proto?[dynamicMember: name] ?? .none }
        set { slots[name] = newValue }
    }
    subscript(dynamicMember name: String) -> Bound { Bound(receiver: self, name: name) }
    var ownKeys: [String] { slots.keys.sorted() }
}
@dynamicCallable
struct Bound {
    let receiver: Object
    let name: String
    func dynamicallyCall(withArguments args: [Value]) -> Value {
        let v: Value = receiver[dynamicMember: name]
        guard case .method(let m) = v else { return .text("no method \(name)") }
        return m(receiver, args)
    }
}
func method(_ f: @escaping (Object, [Value]) -> Value) -> Value { .method(f) }
func get(_ o: Object, _ k: String) -> Value { o[dynamicMember: k] }
func call(_ o: Object, _ k: String, _ a: Value...) -> Value { Bound(receiver: o, name: k).dynamicallyCall(withArguments: a) }

let account = Object()
account.balance = 0
account.kind = "account"
account.deposit = method { me, a in
    me.balance = .int(get(me, "balance").n + a.reduce(0) { $0 + $1.n })
    return get(me, "balance")
}
account.label = method { me, _ in .text("\(get(me, "owner")) has \(get(me, "balance"))") }

let mine = Object(account), joint = Object(account)
mine.owner = "me"
joint.owner = "us"
print(call(mine, "deposit", 10, 20), call(mine, "deposit", 5), call(joint, "deposit", 1))
print(call(mine, "label"), "/", call(joint, "label"), "/", call(account, "label"))
print(call(mine, "withdraw", 3), get(mine, "kind"), get(mine, "nothing"), get(mine, "label"))
print(mine.ownKeys, account.ownKeys, joint.proto === account)
joint.label = method { me, a in .text("joint " + a.map { $0.description }.joined(separator: "+")) }
print(call(joint, "label", "x", 2), call(mine, "label"))
account.kind = "changed"
print(get(mine, "kind"), get(joint, "kind"))
let bound: Bound = mine.deposit
print(bound(100), bound(1, 2, 3), bound())
