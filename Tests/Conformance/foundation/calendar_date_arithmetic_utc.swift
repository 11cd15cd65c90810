import Foundation

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(identifier: "UTC")!

func date(_ y: Int, _ m: Int, _ d: Int, _ h: Int = 0) -> Date {
    calendar.date(from: DateComponents(year: y, month: m, day: d, hour: h))!
}

func iso(_ d: Date) -> String {
    let c = calendar.dateComponents([.year, .month, .day], from: d)
    return String(format: "%04d-%02d-%02d", c.year!, c.month!, c.day!)
}

let start = date(2024, 1, 31)
print(iso(start), Int(start.timeIntervalSince1970))
for months in 1...4 { print("+\(months) months:", iso(calendar.date(byAdding: .month, value: months, to: start)!)) }
print("+30 days:", iso(calendar.date(byAdding: .day, value: 30, to: start)!))

let launch = date(1969, 7, 16, 13)
let landing = date(1969, 7, 20, 20)
let gap = calendar.dateComponents([.day, .hour], from: launch, to: landing)
print("flight:", gap.day!, "days", gap.hour!, "hours")
print("negative epoch:", launch.timeIntervalSince1970 < 0, launch < landing)

let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
for d in [date(2000, 1, 1), date(2024, 2, 29), date(2026, 12, 25)] {
    print(iso(d), weekdays[calendar.component(.weekday, from: d) - 1], "day", calendar.ordinality(of: .day, in: .year, for: d)!)
}
for year in [1900, 2000, 2023, 2024] {
    let days = calendar.range(of: .day, in: .month, for: date(year, 2, 1))!.count
    print(year, days == 29 ? "leap" : "common", terminator: "; ")
}
print()

func age(born: Date, on day: Date) -> Int { calendar.dateComponents([.year], from: born, to: day).year! }
print(age(born: date(1990, 6, 15), on: date(2024, 6, 14)), age(born: date(1990, 6, 15), on: date(2024, 6, 15)))
let moment = Date(timeIntervalSince1970: 1_700_000_000)
let parts = calendar.dateComponents([.hour, .minute, .second], from: moment)
print(iso(moment), parts.hour!, parts.minute!, parts.second!)
print(calendar.isDate(moment, inSameDayAs: date(2023, 11, 14)), iso(calendar.startOfDay(for: moment)))
print(moment.addingTimeInterval(86_400).timeIntervalSince(moment), calendar.isDate(moment, equalTo: date(2023, 1, 1), toGranularity: .year))
