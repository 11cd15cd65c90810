import Foundation

struct Days: Sequence {
    let from: Date, count: Int, calendar: Calendar
    func makeIterator() -> AnyIterator<Date> {
        var i = 0
        return AnyIterator {
            guard i < count else { return nil }
            defer { i += 1 }
            return calendar.date(byAdding: .day, value: i, to: from)
        }
    }
}

struct Batches<Base: Sequence>: Sequence {
    let base: Base, size: Int
    func makeIterator() -> AnyIterator<[Base.Element]> {
        var it = base.makeIterator()
        return AnyIterator {
            var batch: [Base.Element] = []
            while batch.count < size, let e = it.next() { batch.append(e) }
            return batch.isEmpty ? nil : batch
        }
    }
}
extension Sequence {
    func batched(_ n: Int) -> Batches<Self> { Batches(base: self, size: n) }
    func sessions(gap: TimeInterval) -> [[Date]] where Element == Date {
        reduce(into: []) { out, d in
            if let last = out.last?.last, d.timeIntervalSince(last) <= gap { out[out.count - 1].append(d) } else { out.append([d]) }
        }
    }
}

var utc = Calendar(identifier: .gregorian)
utc.timeZone = TimeZone(secondsFromGMT: 0)!
let start = Date(timeIntervalSince1970: 1_704_067_200)
let days = Days(from: start, count: 10, calendar: utc)
let format: (Date) -> String = { let c = utc.dateComponents([.month, .day], from: $0); return String(format: "%d/%d", c.month!, c.day!) }

print(days.map(format).joined(separator: " "))
for batch in days.batched(4) { print(batch.count, batch.map(format)) }
print(days.filter { utc.isDateInWeekend($0) }.map(format), days.first { utc.component(.weekday, from: $0) == 4 }.map(format) ?? "-")
let clicks = [0.0, 5, 9, 100, 102, 500].map { start.addingTimeInterval($0) }
for s in clicks.sessions(gap: 30) { print(s.count, s.last!.timeIntervalSince(s[0])) }
print(Array((1...7).batched(3)), Array("abcde".batched(2)).map { String($0) }, [Int]().batched(2).map { $0 }.isEmpty)
let gaps = zip(clicks, clicks.dropFirst()).map { $1.timeIntervalSince($0) }
print(gaps, gaps.max()!, clicks.sorted(by: >).first == clicks.last, clicks.min()! == start)
print(Dictionary(grouping: days) { utc.component(.weekOfYear, from: $0) }.map { $0.value.count }.sorted(), days.contains(start.addingTimeInterval(86_400 * 3)), days.reduce(0) { $0 + utc.component(.day, from: $1) })
