// Abstract base class and dynamic dispatch, plus observers in subclasses.
class Report {
    private(set) var lines: [String] = []
    var title: String
    init(title: String) { self.title = title }

    final func render() -> String {
        lines = []
        emit(header())
        body()
        emit(footer())
        return lines.joined(separator: "\n")
    }

    final func emit(_ line: String) { lines.append(line) }
    func header() -> String { "== \(title) ==" }
    func body() { fatalError("subclass must override body()") }
    func footer() -> String { "-- end --" }
}

class ListReport: Report {
    let items: [String]
    init(title: String, items: [String]) {
        self.items = items
        super.init(title: title)
    }
    override func body() {
        for (i, item) in items.enumerated() {
            emit("\(i + 1). \(item)")
        }
    }
}

final class LoudReport: ListReport {
    override var title: String {
        willSet { print("title \(title) -> \(newValue)") }
        didSet { print("was \(oldValue)") }
    }
    override func header() -> String { super.header().uppercased() }
    override func body() {
        super.body()
        emit("!" + String(repeating: "*", count: items.count) + "!")
    }
}

let reports: [Report] = [
    ListReport(title: "Fruit", items: ["apple", "fig"]),
    LoudReport(title: "Stars", items: ["vega", "sirius", "rigel"]),
]
for r in reports {
    print(r.render())
}
let last = reports[1]
last.title = "Suns"
print(last.render())
print(last.lines.count)

// overriding a stored property with computed access
class Thermometer {
    var celsius: Double
    init(celsius: Double) { self.celsius = celsius }
    var reading: String { "\(celsius) C" }
}
final class Fahrenheit: Thermometer {
    override var celsius: Double {
        get { super.celsius }
        set {
            print("set \(newValue)")
            super.celsius = newValue
        }
    }
    override var reading: String { "\(celsius * 9 / 5 + 32) F" }
}
let t: Thermometer = Fahrenheit(celsius: 20)
print(t.reading)
t.celsius = 100
print(t.reading)
t.celsius -= 60
print(t.reading)
