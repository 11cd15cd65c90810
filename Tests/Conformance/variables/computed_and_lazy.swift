// Computed globals, lazy stored properties, static properties.
var celsius = 100.0
var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
}
print(celsius, fahrenheit)
fahrenheit = 32
print(celsius)
fahrenheit += 18
print(celsius)

struct Report {
    let title: String
    lazy var expensive: [Int] = {
        print("computing for \(title)")
        return (1...5).map { $0 * $0 }
    }()
    var shout: String { title.uppercased() + "!" }
}
var report = Report(title: "squares")
print(report.shout)
print("before")
print(report.expensive)
print(report.expensive.reduce(0, +))
report.expensive[0] = 100
print(report.expensive)

class Config {
    static var shared = Config()
    static let defaults = ["depth": 3, "width": 8]
    static var created = 0
    var depth: Int
    init() {
        depth = Config.defaults["depth", default: 0]
        Config.created += 1
    }
    class var kind: String { "config" }
}
Config.shared.depth += 4
print(Config.shared.depth, Config.created, Config.kind)
Config.shared = Config()
print(Config.shared.depth, Config.created)

var today: String { "day \(Int(celsius))" }
print(today)
