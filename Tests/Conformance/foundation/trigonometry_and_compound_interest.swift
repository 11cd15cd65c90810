import Foundation

struct Angle {
    var radians: Double
    static func degrees(_ d: Double) -> Angle { Angle(radians: d * .pi / 180) }
    var degrees: Double { radians * 180 / .pi }
}

func haversine(_ a: (lat: Double, lon: Double), _ b: (lat: Double, lon: Double)) -> Double {
    let φ1 = Angle.degrees(a.lat).radians, φ2 = Angle.degrees(b.lat).radians
    let dφ = φ2 - φ1
    let dλ = Angle.degrees(b.lon - a.lon).radians
    let h = pow(sin(dφ / 2), 2) + cos(φ1) * cos(φ2) * pow(sin(dλ / 2), 2)
    return 2 * 6371 * asin(sqrt(h))
}

let cities: KeyValuePairs = ["Oslo": (lat: 59.9139, lon: 10.7522), "Paris": (lat: 48.8566, lon: 2.3522), "Tokyo": (lat: 35.6762, lon: 139.6503)]
for i in 0..<cities.count {
    for j in i + 1..<max(i + 1, cities.count) {
        print(String(format: "%@-%@ %.1f km", cities[i].key, cities[j].key, haversine(cities[i].value, cities[j].value)))
    }
}

for d in stride(from: 0.0, through: 180, by: 45) {
    let a = Angle.degrees(d)
    print(String(format: "%5.1f° sin %+.4f cos %+.4f", d, sin(a.radians), cos(a.radians)))
}
print(String(format: "%.2f %.2f", Angle(radians: atan2(1, -1)).degrees, hypot(3.0, 4.0)))

func futureValue(_ principal: Double, rate: Double, years: Int, periods: Int = 12) -> Double {
    principal * pow(1 + rate / Double(periods), Double(years * periods))
}
func payment(loan: Double, rate: Double, months: Int) -> Double {
    let r = rate / 12
    return loan * r / (1 - pow(1 + r, -Double(months)))
}
for years in [1, 10, 30] { print(years, String(format: "%.2f", futureValue(1000, rate: 0.05, years: years))) }
print(String(format: "%.2f", payment(loan: 200_000, rate: 0.04, months: 360)))
print(String(format: "doubling time %.2f", log(2) / log(1.07)), String(format: "%.6f", exp(1.0)))
print(floor(-2.5), ceil(2.1), trunc(-2.7), round(2.5), fmod(7.5, 2), abs(-3), cbrt(27.0), log10(1000.0), log2(8.0))
