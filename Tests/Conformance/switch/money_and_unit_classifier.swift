enum Unit: String { case m, km, kg, g, s, min, h }
struct Quantity { let value: Double, unit: Unit }

func canonical(_ q: Quantity) -> (Double, String) {
    switch (q.unit, q.value) {
    case (.m, let v): (v, "m")
    case (.km, let v): (v * 1000, "m")
    case (.g, let v): (v / 1000, "kg")
    case (.kg, let v): (v, "kg")
    case (.s, let v): (v, "s")
    case (.min, let v): (v * 60, "s")
    case (.h, let v): (v * 3600, "s")
    }
}

func parse(_ text: String) -> Quantity? {
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let v = Double(number), let u = Unit(rawValue: text.dropFirst(number.count).filter { $0 != " " }) else { return nil }
    return Quantity(value: v, unit: u)
}

for text in ["1.5 km", "250g", "2h", "90 min", "12 parsec", "kg", "-3 m"] {
    switch parse(text).map(canonical) {
    case nil: print(text, "?")
    case (let v, _)? where v < 0: print(text, "negative")
    case (0..<1000, "m")?: print(text, "short distance")
    case (let v, "m")?: print(text, "distance \(v)")
    case (let v, "s")? where v >= 3600: print(text, "\(v / 3600) hours")
    case let (v, unit)?: print(text, v, unit)
    }
}

func tax(_ income: Int) -> Int {
    switch income {
    case ..<0: preconditionFailure("negative income")
    case 0...10_000: 0
    case 10_001...40_000: (income - 10_000) / 5
    case 40_001...: 6_000 + (income - 40_000) * 2 / 5
    default: 0
    }
}
print([0, 10_000, 25_000, 40_000, 100_000].map(tax))

func leap(_ y: Int) -> Bool {
    switch (y % 4, y % 100, y % 400) {
    case (_, _, 0): true
    case (_, 0, _): false
    case (0, _, _): true
    default: false
    }
}
func days(in month: Int, of year: Int) -> Int? {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2 where leap(year): 29
    case 2: 28
    default: nil
    }
}
print([1900, 2000, 2023, 2024].filter(leap), [2, 4, 12, 13].map { days(in: $0, of: 2024) ?? 0 })
func weekday(_ d: Int, _ m: Int, _ y: Int) -> String {
    let t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = m < 3 ? y - 1 : y
    return switch (y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7 {
    case 0: "Sunday"
    case 6: "Saturday"
    case let n: "weekday \(n)"
    }
}
print(weekday(26, 11, 2026), weekday(1, 1, 2000), weekday(29, 2, 2004))
