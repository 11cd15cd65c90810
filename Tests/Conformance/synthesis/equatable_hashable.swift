// Synthesised Equatable and Hashable for structs and enums with payloads.
struct Point: Hashable { var x, y: Int }
struct Segment: Hashable {
    var from, to: Point
    var label: String?
}
enum Token: Hashable {
    case number(Double)
    case word(String)
    case pair(Point, flag: Bool)
    case end
}
print(Point(x: 1, y: 2) == Point(x: 1, y: 2), Point(x: 1, y: 2) == Point(x: 2, y: 1))
let s1 = Segment(from: Point(x: 0, y: 0), to: Point(x: 1, y: 1), label: nil)
var s2 = s1
print(s1 == s2)
s2.label = "diag"
print(s1 == s2, s1 != s2)

let tokens: [Token] = [.number(1), .word("a"), .number(1.0), .end, .pair(Point(x: 1, y: 1), flag: true), .end,
                       .pair(Point(x: 1, y: 1), flag: false), .word("b")]
print(Set(tokens).count, tokens.firstIndex(of: .end)!, tokens.contains(.word("b")), tokens.contains(.number(2)))
print(s1.hashValue == Segment(from: .init(x: 0, y: 0), to: .init(x: 1, y: 1)).hashValue)

var tally: [Token: Int] = [:]
for t in tokens { tally[t, default: 0] += 1 }
print(tally[.end]!, tally[.number(1)]!, tally[.word("zz")] as Any)

// custom equality: ignoring a field; case-insensitive hash
struct Account: Hashable {
    let name: String
    var lastLogin: Int
    static func == (a: Account, b: Account) -> Bool { a.name.lowercased() == b.name.lowercased() }
    func hash(into h: inout Hasher) { h.combine(name.lowercased()) }
}
let accounts: Set = [Account(name: "Ann", lastLogin: 1), Account(name: "ANN", lastLogin: 2), Account(name: "Bo", lastLogin: 1)]
print(accounts.count, accounts.contains(Account(name: "bO", lastLogin: 99)))

// class conforming by hand
final class Box: Hashable {
    let id: Int
    init(_ id: Int) { self.id = id }
    static func == (a: Box, b: Box) -> Bool { a.id == b.id }
    func hash(into h: inout Hasher) { h.combine(id) }
}
let boxes: Set<Box> = [Box(1), Box(2), Box(1)]
print(boxes.map(\.id).sorted())

// arrays, optionals, dictionaries and tuples of equatable parts
print([Point(x: 1, y: 1)] == [Point(x: 1, y: 1)], Optional(Point(x: 0, y: 0)) == nil)
print(["k": Token.end] == ["k": .end], (1, "a") == (1, "a"))
print([[1, 2], [3]] == [[1, 2], [3]], Set([1, 2]) == [2, 1], 0.0 == -0.0, Double.nan == .nan)
let byPoint = Dictionary(grouping: tokens) { (t: Token) -> Bool in if case .pair = t { true } else { false } }
print(byPoint[true]!.count, byPoint[false]!.count)
