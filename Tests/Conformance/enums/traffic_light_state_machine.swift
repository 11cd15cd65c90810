enum Light: String, CaseIterable {
    case red, redAmber = "red+amber", green, amber

    enum Event { case timer, fault, reset }

    var seconds: Int {
        switch self {
        case .red: 30
        case .redAmber, .amber: 3
        case .green: 25
        }
    }

    func next(after event: Event) -> Light? {
        switch (self, event) {
        case (_, .fault): nil
        case (_, .reset): .red
        case (.red, .timer): .redAmber
        case (.redAmber, .timer): .green
        case (.green, .timer): .amber
        case (.amber, .timer): .red
        }
    }
}

enum Machine {
    case running(Light, elapsed: Int)
    case blinking(since: Int)

    mutating func handle(_ event: Light.Event) {
        switch self {
        case let .running(light, elapsed):
            if let next = light.next(after: event) {
                self = .running(next, elapsed: elapsed + (event == .timer ? light.seconds : 0))
            } else {
                self = .blinking(since: elapsed)
            }
        case .blinking(let since) where event == .reset:
            self = .running(.red, elapsed: since)
        case .blinking:
            break
        }
    }
}

print(Light.allCases.map(\.rawValue))
print(Light.allCases.reduce(0) { $0 + $1.seconds }, "seconds per cycle")
print(Light(rawValue: "red+amber") == .redAmber, Light(rawValue: "blue") as Any)

var machine = Machine.running(.red, elapsed: 0)
let script: [Light.Event] = [.timer, .timer, .timer, .fault, .timer, .fault, .reset, .timer]
for event in script {
    machine.handle(event)
    print("\(event) -> \(machine)")
}
if case .running(let light, let t) = machine, light != .green {
    print("stopped traffic on \(light) at \(t)")
}
