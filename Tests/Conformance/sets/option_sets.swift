// OptionSet types and custom hashing.
struct Permissions: OptionSet {
    let rawValue: Int
    static let read = Permissions(rawValue: 1 << 0)
    static let write = Permissions(rawValue: 1 << 1)
    static let execute = Permissions(rawValue: 1 << 2)
    static let all: Permissions = [.read, .write, .execute]
    var text: String {
        (contains(.read) ? "r" : "-") + (contains(.write) ? "w" : "-") + (contains(.execute) ? "x" : "-")
    }
}
var p: Permissions = [.read]
print(p.text, p.rawValue)
p.insert(.execute)
print(p.text, p.rawValue, p.contains(.write), p.contains([.read, .execute]))
p.remove(.read)
print(p.text, p.isEmpty, p.isSubset(of: .all))
print(p.union(.write).text, Permissions.all.subtracting(p).text, Permissions.all.intersection([.read]).text)
print(Permissions([]).isEmpty, Permissions.all == [.read, .write, .execute], Permissions.all.symmetricDifference(p).text)
p.formUnion(.all)
print(p == .all, p.rawValue)

struct CaseInsensitive: Hashable {
    let text: String
    init(_ text: String) { self.text = text }
    static func == (a: Self, b: Self) -> Bool { a.text.lowercased() == b.text.lowercased() }
    func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
let tags = Set(["Swift", "SWIFT", "swift", "Rust"].map(CaseInsensitive.init))
print(tags.count, tags.contains(CaseInsensitive("RUST")), tags.contains(CaseInsensitive("go")))
print(CaseInsensitive("a").hashValue == CaseInsensitive("A").hashValue)

struct Card: Hashable { let rank: Int; let suit: Character }
let hand: Set = [Card(rank: 1, suit: "♠"), Card(rank: 1, suit: "♥"), Card(rank: 1, suit: "♠")]
print(hand.count, hand.contains(Card(rank: 1, suit: "♥")))
print(hand.map { "\($0.rank)\($0.suit)" }.sorted())
