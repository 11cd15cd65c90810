// Date with fixed timestamps and Calendar in UTC.
import Foundation

let epoch = Date(timeIntervalSince1970: 0)
let d = Date(timeIntervalSince1970: 1_700_000_000)
var cal = Calendar(identifier: .gregorian)
cal.timeZone = TimeZone(secondsFromGMT: 0)!
let c = cal.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: d)
print(c.year!, c.month!, c.day!, c.hour!, c.minute!, c.second!, c.weekday!)
print(d.timeIntervalSince(epoch), d > epoch, epoch.timeIntervalSinceReferenceDate, d.addingTimeInterval(60).timeIntervalSince1970)

var dc = DateComponents()
dc.year = 2024
dc.month = 2
dc.day = 28
dc.hour = 12
let feb = cal.date(from: dc)!
print(feb.timeIntervalSince1970)
func ymd(_ d: Date) -> String {
    let c = cal.dateComponents([.year, .month, .day], from: d)
    return "\(c.year!)-\(c.month!)-\(c.day!)"
}
print(ymd(cal.date(byAdding: .day, value: 2, to: feb)!), ymd(cal.date(byAdding: .month, value: 1, to: feb)!), ymd(cal.date(byAdding: .year, value: -1, to: feb)!))
print(ymd(cal.date(byAdding: DateComponents(month: 1, day: 3), to: feb)!), cal.component(.weekday, from: feb), cal.component(.year, from: d))
let end = cal.date(from: DateComponents(year: 2024, month: 12, day: 25))!
print(cal.dateComponents([.day], from: feb, to: end).day!, cal.dateComponents([.month, .day], from: feb, to: end).month!)
print(cal.startOfDay(for: feb).timeIntervalSince1970, cal.isDate(feb, inSameDayAs: feb.addingTimeInterval(3600)), cal.range(of: .day, in: .month, for: feb)!.count)
print(cal.isDate(feb, equalTo: end, toGranularity: .year), cal.compare(feb, to: end, toGranularity: .month) == .orderedAscending)

let iso = ISO8601DateFormatter()
print(iso.string(from: d), iso.string(from: epoch))
print(iso.date(from: "2001-01-01T00:00:00Z")!.timeIntervalSinceReferenceDate, iso.date(from: "nonsense") as Any)

let f = DateFormatter()
f.locale = Locale(identifier: "en_US_POSIX")
f.timeZone = TimeZone(secondsFromGMT: 0)
f.dateFormat = "yyyy-MM-dd HH:mm:ss"
print(f.string(from: d))
print(f.date(from: "2024-02-29 06:30:00")!.timeIntervalSince1970)
f.dateFormat = "EEE, d MMM yyyy"
print(f.string(from: feb), "|", f.string(from: epoch))

struct Event: Codable { var name: String; var at: Date }
let enc = JSONEncoder(), dec = JSONDecoder()
enc.outputFormatting = .sortedKeys
for strategy in [JSONEncoder.DateEncodingStrategy.deferredToDate, .secondsSince1970, .millisecondsSince1970, .iso8601] {
    enc.dateEncodingStrategy = strategy
    print(String(decoding: try enc.encode(Event(name: "e", at: d)), as: UTF8.self))
}
dec.dateDecodingStrategy = .iso8601
let e = try dec.decode(Event.self, from: Data(#"{"name":"x","at":"2023-11-14T22:13:20Z"}"#.utf8))
print(e.at == d, e.at.timeIntervalSince1970)
let dates = [d, epoch, feb].sorted()
print(dates.map { ymd($0) }, dates.max()! == feb, DateInterval(start: epoch, end: feb).contains(d), DateInterval(start: epoch, duration: 90).duration)
