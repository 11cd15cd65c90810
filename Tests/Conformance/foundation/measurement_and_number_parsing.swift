import Foundation

struct Reading { let sensor: String, value: Double, unit: String, time: TimeInterval }

func parse(_ line: String) -> Reading? {
    let scanner = line.components(separatedBy: CharacterSet(charactersIn: "|")).map { $0.trimmingCharacters(in: .whitespaces) }
    guard scanner.count == 3 else { return nil }
    let number = scanner[1].prefix { "0123456789.-eE".contains($0) }
    guard let v = Double(number), let t = TimeInterval(scanner[2]) else { return nil }
    return Reading(sensor: scanner[0], value: v, unit: String(scanner[1].dropFirst(number.count)).trimmingCharacters(in: .whitespaces), time: t)
}

let raw = """
    t1 | 21.5 C | 0
    t2 | 70.7 F | 60
    t1 | 294.15K | 120
    bad line
    t2 | 1e2F | 180
    t3 | -- C | 240
    """
let readings = raw.components(separatedBy: .newlines).compactMap(parse)
func celsius(_ r: Reading) -> Double {
    switch r.unit {
    case "F": (r.value - 32) / 1.8
    case "K": r.value - 273.15
    default: r.value
    }
}
for r in readings { print(r.sensor.padding(toLength: 4, withPad: " ", startingAt: 0), String(format: "%6.2f°C at %03.0fs", celsius(r), r.time)) }
let bySensor = Dictionary(grouping: readings, by: \.sensor).mapValues { $0.map(celsius) }
for (s, v) in bySensor.sorted(by: { $0.key < $1.key }) {
    let mean = v.reduce(0, +) / Double(v.count)
    let rms = sqrt(v.map { pow($0 - mean, 2) }.reduce(0, +) / Double(v.count))
    print(s, String(format: "mean %.3f rms %.3f max %.1f", mean, rms, v.max() ?? .nan))
}

print(Int("12a") as Any, Double("1.5e3")!, Double("0x10") ?? -1, Int("ff", radix: 16)!, Double("nan")!.isNaN, Float("3.25")!)
print(String(format: "%.2f|%8.3f|%-8.1f|%+.1e|%g", 2.0 / 3, Double.pi, 1.25, 123456.0, 0.00001234))
print(String(format: "%d%% of %@ (%x, %o, %c)", 45, "total", 255, 8, 0x41), String(format: "%2$@-%1$@", "a", "b"))
print((2.5).rounded(.up), (2.5).rounded(.toNearestOrEven), floor(-0.5), round(-2.5), trunc(9.99), ceil(4.0001))
print(max(3, 7, 5), min(2.5, 1), abs(-4), pow(2.0, 0.5) == sqrt(2.0), pow(10.0, -2.0), exp(0.0), log(1.0), sin(0.0), atan2(0.0, -1.0) == .pi)
print(hypot(5.0, 12.0), fmod(10.0, 3.5), remainder(10.0, 3.5), cbrt(8.0), Double(1 << 53) + 1 == Double(1 << 53))
func compound(_ p: Double, _ r: Double, _ n: Int) -> String { String(format: "%.2f", p * pow(1 + r / 100, Double(n))) }
print([0, 1, 10].map { compound(1000, 4.5, $0) }, compound(1, 100, 10))
let angles = stride(from: 0.0, to: 360, by: 90).map { $0 * .pi / 180 }
print(angles.map { String(format: "(%.0f,%.0f)", abs(cos($0)) < 1e-9 ? 0.0 : cos($0), abs(sin($0)) < 1e-9 ? 0.0 : sin($0)) })
