import Foundation

struct Rule {
    enum Frequency { case daily, weekly([Int]), monthly(day: Int) }
    let frequency: Frequency
    let interval: Int
    let count: Int
}

var utc = Calendar(identifier: .gregorian)
utc.timeZone = TimeZone(secondsFromGMT: 0)!

let formatter = DateFormatter()
formatter.calendar = utc
formatter.timeZone = utc.timeZone
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.dateFormat = "yyyy-MM-dd HH:mm"

func occurrences(of rule: Rule, from start: Date) -> [Date] {
    var out: [Date] = []
    var step = 0
    while out.count < rule.count, step < 1000 {
        defer { step += 1 }
        switch rule.frequency {
        case .daily:
            out.append(utc.date(byAdding: .day, value: step * rule.interval, to: start)!)
        case .weekly(let weekdays):
            let day = utc.date(byAdding: .day, value: step, to: start)!
            let week = step / 7
            if week % rule.interval == 0, weekdays.contains(utc.component(.weekday, from: day)) { out.append(day) }
        case .monthly(let d):
            let month = utc.date(byAdding: .month, value: step * rule.interval, to: utc.date(from: utc.dateComponents([.year, .month], from: start))!)!
            guard utc.range(of: .day, in: .month, for: month)!.contains(d) else { continue }
            let candidate = utc.date(byAdding: .day, value: d - 1, to: month)!
            if candidate >= utc.startOfDay(for: start) { out.append(candidate) }
        }
    }
    return out
}

let start = formatter.date(from: "2024-01-29 09:30")!
print(formatter.string(from: start), start.timeIntervalSince1970)
let rules: KeyValuePairs<String, Rule> = [
    "every third day": Rule(frequency: .daily, interval: 3, count: 4),
    "mon+wed biweekly": Rule(frequency: .weekly([2, 4]), interval: 2, count: 4),
    "the 31st": Rule(frequency: .monthly(day: 31), interval: 1, count: 3),
]
for (name, rule) in rules { print(name, occurrences(of: rule, from: start).map { formatter.string(from: $0).prefix(10) }) }
formatter.dateFormat = "EEE d MMM yyyy"
print(formatter.string(from: start), formatter.date(from: "nonsense") as Any)
let iso = ISO8601DateFormatter()
print(iso.string(from: start), iso.date(from: "2000-02-29T12:00:00Z")!.timeIntervalSince1970)
let interval = DateInterval(start: start, duration: 3600)
print(interval.contains(start.addingTimeInterval(1800)), interval.end > start, interval.intersects(DateInterval(start: start.addingTimeInterval(7200), duration: 60)))
let workdays = (0..<31).filter { offset in
    let d = utc.date(byAdding: .day, value: offset, to: formatter.date(from: "Mon 1 Jan 2024")!)!
    return !utc.isDateInWeekend(d)
}.count
print("working days", workdays, utc.component(.weekOfYear, from: start), start == Date(timeIntervalSince1970: 1706520600))
