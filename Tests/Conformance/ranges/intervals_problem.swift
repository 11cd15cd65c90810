// Merging intervals, building calendars: ranges as data.
struct Booking {
    let title: String
    let hours: Range<Int>
}

let bookings = [
    Booking(title: "Standup", hours: 9..<10),
    Booking(title: "Review", hours: 13..<15),
    Booking(title: "Planning", hours: 14..<16),
    Booking(title: "Lunch", hours: 12..<13),
    Booking(title: "Call", hours: 18..<19),
]

for (i, a) in bookings.enumerated() {
    for b in bookings[(i + 1)...] where a.hours.overlaps(b.hours) {
        print("\(a.title) conflicts with \(b.title) during \(a.hours.clamped(to: b.hours))")
    }
}

func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for r in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = merged.last, r.lowerBound <= last.upperBound {
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, r.upperBound)
        } else {
            merged.append(r)
        }
    }
    return merged
}
let busy = merge(bookings.map(\.hours))
print(busy)

let day = 8..<20
var free: [Range<Int>] = []
var cursor = day.lowerBound
for block in busy {
    if cursor < block.lowerBound { free.append(cursor..<block.lowerBound) }
    cursor = block.upperBound
}
if cursor < day.upperBound { free.append(cursor..<day.upperBound) }
print(free)
print("free hours:", free.map(\.count).reduce(0, +))
let timeline = day.map { h in busy.contains { $0.contains(h) } ? "#" : "." }.joined()
print(timeline)
let longest = free.max { $0.count < $1.count }
print(longest!, busy.allSatisfy { day.contains($0.lowerBound) })
