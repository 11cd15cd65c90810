import Foundation

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(identifier: "UTC")!
calendar.firstWeekday = 2

func grid(year: Int, month: Int) -> [String] {
    let first = calendar.date(from: DateComponents(year: year, month: month, day: 1))!
    let days = calendar.range(of: .day, in: .month, for: first)!
    let lead = (calendar.component(.weekday, from: first) - calendar.firstWeekday + 7) % 7
    var lines = ["Mo Tu We Th Fr Sa Su"]
    var line = Array(repeating: "  ", count: lead)
    for day in days {
        line.append(String(format: "%2d", day))
        if line.count == 7 {
            lines.append(line.joined(separator: " "))
            line.removeAll()
        }
    }
    if !line.isEmpty { lines.append(line.joined(separator: " ")) }
    return lines
}

for (y, m) in [(2024, 2), (2026, 11)] {
    print("-- \(y)/\(m)")
    grid(year: y, month: m).forEach { print($0) }
}

func easter(_ y: Int) -> (month: Int, day: Int) {
    let a = y % 19, b = y / 100, c = y % 100
    let d = b / 4, e = b % 4
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let i = c / 4, k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return (month, (h + l - 7 * m + 33 * month + 19) % 32)
}
print([2000, 2024, 2025].map { "\(easter($0).month)/\(easter($0).day)" })
var fridays: [String] = []
search: for year in 2023... {
    for month in 1...12 {
        let d = calendar.date(from: DateComponents(year: year, month: month, day: 13))!
        guard calendar.component(.weekday, from: d) == 6 else { continue }
        fridays.append("\(year)-\(month)")
        if fridays.count == 4 { break search }
    }
}
print(fridays)
let leap = stride(from: 1896, through: 1912, by: 4).filter { calendar.range(of: .day, in: .year, for: calendar.date(from: DateComponents(year: $0, month: 6))!)!.count == 366 }
print(leap, calendar.dateComponents([.day], from: Date(timeIntervalSince1970: 0), to: Date(timeIntervalSince1970: 1e9)).day!)
