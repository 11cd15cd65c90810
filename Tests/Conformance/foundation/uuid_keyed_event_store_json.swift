import Foundation

struct Event: Codable, Identifiable, Equatable {
    enum Kind: Codable, Equatable {
        case opened(owner: String)
        case deposited(cents: Int)
        case withdrew(cents: Int, note: String?)
        case closed
    }
    let id: UUID
    let at: Date
    let kind: Kind
}

struct Account: Equatable { var owner = "", balance = 0, isOpen = false, lastChange: Date? }

extension Account {
    enum Rejection: Error, Equatable { case notOpen, insufficient(by: Int) }
    mutating func apply(_ e: Event) throws(Rejection) {
        switch e.kind {
        case .opened(let owner):
            self = Account(owner: owner, isOpen: true)
        case _ where !isOpen: throw .notOpen
        case .deposited(let c): balance += c
        case .withdrew(let c, _) where c > balance: throw .insufficient(by: c - balance)
        case .withdrew(let c, _): balance -= c
        case .closed: isOpen = false
        }
        lastChange = e.at
    }
}

func id(_ n: Int) -> UUID { UUID(uuidString: String(format: "00000000-0000-4000-8000-%012d", n))! }
func day(_ n: Double) -> Date { Date(timeIntervalSince1970: 1_700_000_000 + n * 86_400) }

let events = [
    Event(id: id(1), at: day(0), kind: .opened(owner: "Ada")),
    Event(id: id(2), at: day(1), kind: .deposited(cents: 500)),
    Event(id: id(3), at: day(2.5), kind: .withdrew(cents: 120, note: "tea")),
    Event(id: id(4), at: day(3), kind: .withdrew(cents: 900, note: nil)),
    Event(id: id(5), at: day(4), kind: .closed),
    Event(id: id(6), at: day(5), kind: .deposited(cents: 1)),
]
var account = Account()
for e in events {
    do {
        try account.apply(e)
        print(e.id.uuidString.suffix(3), account.balance, account.isOpen)
    } catch {
        print(e.id.uuidString.suffix(3), "rejected", error)
    }
}
print(account.owner, account.lastChange == day(4), account.lastChange!.timeIntervalSince(day(0)) / 3600)

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
encoder.dateEncodingStrategy = .iso8601
let decoder = JSONDecoder()
decoder.dateDecodingStrategy = .iso8601
for e in events[1...3] { print(String(decoding: try encoder.encode(e), as: UTF8.self)) }
let data = try encoder.encode(events)
let back = try decoder.decode([Event].self, from: data)
print(back == events, back.map(\.kind).contains(.closed), data.count > 300)
encoder.dateEncodingStrategy = .secondsSince1970
print(String(decoding: try encoder.encode(["t": day(0.5)]), as: UTF8.self))
let index = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
print(index[id(3)]?.at == day(2.5), index[id(99)] == nil, index.count)
do { _ = try decoder.decode(Event.self, from: Data(#"{"id":"nope","at":"2024-01-01T00:00:00Z","kind":{"closed":{}}}"#.utf8)) }
catch DecodingError.dataCorrupted(let c) { print("bad", c.codingPath.map(\.stringValue)) }
