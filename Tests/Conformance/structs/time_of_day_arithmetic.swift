struct TimeOfDay: Hashable, Comparable, Strideable, CustomStringConvertible {
    static let minutesPerDay = 24 * 60
    private let minutes: Int

    private init(minutes: Int) {
        let r = minutes % Self.minutesPerDay
        self.minutes = r < 0 ? r + Self.minutesPerDay : r
    }

    init?(hour: Int, minute: Int = 0) {
        guard 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    var hour: Int { minutes / 60 }
    var minute: Int { minutes % 60 }

    func distance(to other: TimeOfDay) -> Int { other.minutes - minutes }
    func advanced(by n: Int) -> TimeOfDay { TimeOfDay(minutes: minutes + n) }

    static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
    static func + (a: TimeOfDay, n: Int) -> TimeOfDay { a.advanced(by: n) }
    static func - (a: TimeOfDay, n: Int) -> TimeOfDay { a.advanced(by: -n) }

    var description: String {
        func pad(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
        return pad(hour) + ":" + pad(minute)
    }
}

let opening = TimeOfDay(hour: 9)!
let closing = TimeOfDay(hour: 17, minute: 30)!
print(opening, closing, opening < closing)
print("open for", opening.distance(to: closing), "minutes")
print(stride(from: opening, to: closing, by: 75).map(\.description).joined(separator: " "))
print((opening...closing).contains(TimeOfDay(hour: 12)!), (opening..<closing).contains(closing))
print(closing + 8 * 60, opening - 600)
print(TimeOfDay(hour: 24) == nil, TimeOfDay(hour: 10, minute: 60) == nil)

let departures = [(7, 5), (25, 0), (12, 45), (8, 61), (9, 30)]
let valid = departures.compactMap { TimeOfDay(hour: $0.0, minute: $0.1) }
print(valid.sorted(by: >))
if let next = valid.filter({ $0 >= opening }).min() { print("next departure", next) }
