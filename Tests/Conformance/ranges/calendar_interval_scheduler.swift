struct Slot: Hashable, CustomStringConvertible {
    let range: Range<Int>
    let owner: String
    var description: String { "\(owner)@\(clock(range.lowerBound))-\(clock(range.upperBound))" }
}

func clock(_ minutes: Int) -> String {
    let (h, m) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(h):\(m < 10 ? "0" : "")\(m)"
}

struct DayPlan {
    let open: Range<Int>
    private(set) var slots: [Slot] = []

    init(open: Range<Int>) { self.open = open }

    mutating func book(_ owner: String, at start: Int, for minutes: Int) -> Bool {
        let r = start..<start + minutes
        guard open.clamped(to: r) == r, !slots.contains(where: { $0.range.overlaps(r) }) else { return false }
        let i = slots.firstIndex { $0.range.lowerBound > start } ?? slots.endIndex
        slots.insert(Slot(range: r, owner: owner), at: i)
        return true
    }

    var gaps: [Range<Int>] {
        let edges = [open.lowerBound] + slots.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [open.upperBound]
        return stride(from: 0, to: edges.count, by: 2).map { edges[$0]..<edges[$0 + 1] }.filter { !$0.isEmpty }
    }

    mutating func bookFirstFit(_ owner: String, minutes: Int) -> Slot? {
        guard let gap = gaps.first(where: { $0.count >= minutes }) else { return nil }
        _ = book(owner, at: gap.lowerBound, for: minutes)
        return slots.first { $0.range.lowerBound == gap.lowerBound }
    }
}

func maximumOverlap(_ ranges: [Range<Int>]) -> Int {
    let events = ranges.flatMap { [($0.lowerBound, 1), ($0.upperBound, -1)] }.sorted { $0 < $1 }
    return events.reduce((now: 0, peak: 0)) { s, e in (s.now + e.1, max(s.peak, s.now + e.1)) }.peak
}

func selectMost(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var end = Int.min
    return ranges.sorted { $0.upperBound < $1.upperBound }.filter { r in
        guard r.lowerBound >= end else { return false }
        end = r.upperBound
        return true
    }
}

var day = DayPlan(open: 9 * 60..<17 * 60)
print(day.book("ann", at: 600, for: 45), day.book("bob", at: 630, for: 30), day.book("cyd", at: 645, for: 60), day.book("dee", at: 1000, for: 60))
print(day.slots)
print(day.gaps.map { "\(clock($0.lowerBound))+\($0.count)" })
for (who, minutes) in [("eve", 50), ("fay", 30), ("gus", 400)] {
    print(who, day.bookFirstFit(who, minutes: minutes).map { "\($0)" } ?? "no room")
}
print(day.slots.map(\.owner), day.gaps.reduce(0) { $0 + $1.count })
let talks = [1..<4, 3..<5, 0..<6, 5..<7, 3..<9, 8..<11, 6..<10]
print(maximumOverlap(talks), selectMost(talks), maximumOverlap([]))
