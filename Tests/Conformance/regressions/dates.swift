import Foundation
var cal = Calendar(identifier: .gregorian); cal.timeZone = TimeZone(identifier: "America/New_York")!; cal.locale = Locale(identifier: "en_US_POSIX")
func d(_ y: Int, _ m: Int, _ dd: Int, _ h: Int = 0, _ mi: Int = 0) -> Date? { cal.date(from: DateComponents(year: y, month: m, day: dd, hour: h, minute: mi)) }
print(d(2024, 3, 10, 2, 30)!, d(2024, 11, 3, 1, 30)!, d(2024, 3, 10, 0)!, d(2024, 13, 40)!, d(2024, 2, 30)!, d(2024,0,0)!, d(1,1,1)!, d(0,1,1) as Any, d(-5,1,1) as Any, d(1582,10,10)!, d(1582,10,4)!, d(1582,10,15)!, d(1500, 3, 1)!, d(10000,1,1)!)
let a = d(2024, 1, 31)!
print(cal.date(byAdding: .month, value: 1, to: a)!, cal.date(byAdding: .day, value: 45, to: a)!, cal.date(byAdding: .hour, value: 24*45, to: a)!, cal.date(byAdding: .year, value: 1, to: d(2024,2,29)!)!, cal.date(byAdding: .weekOfYear, value: -1, to: a)!, cal.date(byAdding: .quarter, value: 1, to: a) as Any)
print(cal.date(byAdding: DateComponents(month: 1, day: -1, hour: 3), to: a)!)
print(cal.dateComponents([.year, .month, .day, .hour], from: a, to: d(2025, 3, 1, 5)!))
print(cal.dateComponents([.day], from: a, to: d(2025, 3, 1, 5)!).day!, cal.dateComponents([.month, .day], from: d(2025, 3, 1, 5)!, to: a))
print(cal.dateComponents([.era, .year, .month, .day, .hour, .minute, .second, .nanosecond, .weekday, .weekdayOrdinal, .quarter, .weekOfMonth, .weekOfYear, .yearForWeekOfYear, .calendar, .timeZone], from: a))
print(DateComponents(year: 2024, month: 5))
let dc = cal.dateComponents([.year, .month, .weekOfYear, .dayOfYear], from: d(2024,12,30)!)
print(dc, dc.year as Any, dc.day as Any, dc.weekOfYear as Any)
print(cal.startOfDay(for: d(2024, 5, 5, 13)!), cal.isDate(d(2024,5,5,1)!, inSameDayAs: d(2024,5,5,23)!), cal.isDateInWeekend(d(2024,5,5)!), cal.component(.weekday, from: a))
print(cal.range(of: .day, in: .month, for: d(2024,2,5)!)!, cal.range(of: .month, in: .year, for: a)!, cal.range(of: .weekOfYear, in: .year, for: a) as Any, cal.range(of: .day, in: .year, for: a)!, cal.range(of: .hour, in: .day, for: a)!, cal.range(of: .weekOfMonth, in: .month, for: a) as Any)
print(cal.ordinality(of: .day, in: .year, for: d(2024,3,1)!)!, cal.ordinality(of: .hour, in: .day, for: d(2024,3,1,5)!)!)
print(cal.dateInterval(of: .month, for: a)!, cal.dateInterval(of: .weekOfYear, for: a)!, cal.dateInterval(of: .day, for: a)!)
print(cal.nextDate(after: a, matching: DateComponents(hour: 9, weekday: 2), matchingPolicy: .nextTime)!, cal.date(bySettingHour: 9, minute: 30, second: 0, of: a)!)
print(cal.compare(a, to: d(2024,1,15)!, toGranularity: .month).rawValue, cal.isDate(a, equalTo: d(2024,5,1)!, toGranularity: .year))
print(cal.weekdaySymbols, cal.shortWeekdaySymbols, cal.veryShortWeekdaySymbols, cal.monthSymbols, cal.shortMonthSymbols, cal.amSymbol, cal.eraSymbols, cal.quarterSymbols)
print(cal, cal.timeZone, TimeZone(secondsFromGMT: 3600*5+1800)!, TimeZone(abbreviation: "EST") as Any, TimeZone(identifier: "Nope/Zone") as Any, TimeZone.gmt)
let tz = cal.timeZone
print(DateInterval(start: a, duration: 3600), DateInterval(start: a, end: d(2024,2,1)!).duration, DateInterval(start: a, duration: 60).contains(a))
let iso = ISO8601DateFormatter()
print(iso.string(from: a), iso.date(from: "2024-05-05T10:00:00Z") as Any, iso.date(from: "2024-05-05T10:00:00+09:00") as Any, iso.date(from: "2024-05-05") as Any)
iso.formatOptions = [.withInternetDateTime, .withFractionalSeconds]; iso.timeZone = tz
print(iso.string(from: a), iso.date(from: "2024-05-05T10:00:00.250Z") as Any)
iso.formatOptions = [.withFullDate]; print(iso.string(from: a), iso.date(from: "2024-05-05") as Any)
let f = DateFormatter(); f.locale = Locale(identifier: "en_US_POSIX"); f.timeZone = tz
for p in ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssZ", "EEE, d MMM yyyy h:mm a", "EEEE MMMM LLLL LLL c e D w W F Q QQQ QQQQ y yy yyy YYYY G GGGG u", "HH 'o''clock' zzz z zzzz Z ZZZZ ZZZZZ X XX XXX x VV O OOOO", "S SS SSS SSSSSS k K h H A ss s m mm a aaa aaaaa B", "EEEEE MMMMM ccc cccc EEEEEE", "dd/MM/yy"] { f.dateFormat = p; print(f.string(from: d(2024, 11, 5, 15, 7)!.addingTimeInterval(8.256))) }
f.dateFormat = "yyyy-MM-dd HH:mm"; print(f.date(from: "2024-02-29 13:45") as Any, f.date(from: "2023-02-29 13:45") as Any, f.date(from: "garbage") as Any, f.date(from: "2024-2-9 3:5") as Any)
f.dateFormat = "MMM d, yyyy"; print(f.date(from: "Jan 5, 2024") as Any, f.date(from: "january 5, 2024") as Any)
f.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"; print(f.date(from: "Tue, 05 Nov 2024 10:00:00 +0000") as Any)
f.dateFormat = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"; print(f.date(from: "2024-02-29T13:45:10.123+02:00")!.timeIntervalSince1970)
f.dateFormat = "h:mm a"; print(f.date(from: "3:45 PM") as Any)
print(Date(timeIntervalSince1970: 253402300800), Date(timeIntervalSince1970: 1e12),Date(timeIntervalSince1970: -62135596800), Date(timeIntervalSince1970: -62135769600), Date(timeIntervalSince1970: -62135769601))
