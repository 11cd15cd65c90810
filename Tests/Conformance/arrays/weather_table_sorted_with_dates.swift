import Foundation

struct Day { let date: Date, low: Double, high: Double
    var range: Double { high - low }
}

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(abbreviation: "UTC")!
let start = calendar.date(from: DateComponents(year: 2024, month: 2, day: 27))!
let temperatures: [(Double, Double)] = [(-3, 4.5), (0, 9), (2.5, 7), (-6, -1), (1, 12)]
let days = temperatures.enumerated().map { i, t in
    Day(date: calendar.date(byAdding: .day, value: i, to: start)!, low: t.0, high: t.1)
}

func label(_ d: Date) -> String {
    let c = calendar.dateComponents([.month, .day], from: d)
    return String(format: "%02d/%02d", c.month!, c.day!)
}

for d in days.sorted(by: { $0.range > $1.range }) { print(label(d.date), String(format: "%5.1f %5.1f range %4.1f", d.low, d.high, d.range)) }
let warmest = days.max { $0.high < $1.high }!
print("warmest", label(warmest.date), "frost days", days.filter { $0.low < 0 }.map { label($0.date) })
let mean = days.map { ($0.low + $0.high) / 2 }.reduce(0, +) / Double(days.count)
print(String(format: "mean %.2f", mean), days.dropFirst().enumerated().filter { $1.high > days[$0].high }.map { label($0.element.date) })
let byMonth = Dictionary(grouping: days) { calendar.component(.month, from: $0.date) }
for (month, group) in byMonth.sorted(by: { $0.key < $1.key }) { print("month", month, group.count, group.map(\.high).max()!) }
let seconds = days.last!.date.timeIntervalSince(days[0].date)
print(Int(seconds / 86_400), days.contains { $0.date == start }, calendar.isDate(days[2].date, inSameDayAs: start.addingTimeInterval(2 * 86_400 + 3600)))
let weekdays = days.map { calendar.component(.weekday, from: $0.date) }
print(weekdays, zip(weekdays, weekdays.dropFirst()).allSatisfy { $1 == $0 % 7 + 1 }, days.firstIndex { label($0.date) == "02/29" } ?? -1)
