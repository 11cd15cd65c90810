struct LinearCongruential: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
    mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

struct MarkovChain<State: Hashable & Comparable> {
    let transitions: [State: [(State, Double)]]

    func step(_ s: State, _ rng: inout LinearCongruential) -> State {
        var u = rng.unit()
        for (next, p) in transitions[s] ?? [] {
            if u < p { return next }
            u -= p
        }
        return s
    }

    func stationary(iterations: Int = 200) -> [(State, Double)] {
        let states = transitions.keys.sorted()
        var p = Dictionary(uniqueKeysWithValues: states.map { ($0, 1 / Double(states.count)) })
        for _ in 0..<iterations {
            var q: [State: Double] = [:]
            for s in states { for (t, w) in transitions[s]! { q[t, default: 0] += p[s]! * w } }
            p = q
        }
        return states.map { ($0, p[$0] ?? 0) }
    }
}

func percent(_ x: Double) -> String {
    let tenths = Int((x * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
}

let weather = MarkovChain(transitions: [
    "sun": [("sun", 0.75), ("rain", 0.25)],
    "rain": [("sun", 0.5), ("rain", 0.25), ("snow", 0.25)],
    "snow": [("rain", 1)],
])
for (state, p) in weather.stationary() { print(state, percent(p)) }

var rng = LinearCongruential(seed: 2024)
var today = "sun"
var visits: [String: Int] = [:]
for _ in 0..<20_000 {
    today = weather.step(today, &rng)
    visits[today, default: 0] += 1
}
let simulated = visits.mapValues { Double($0) / 20_000 }
let worst = weather.stationary().map { abs(simulated[$0.0, default: 0] - $0.1) }.max()!
print("largest deviation below 2%:", worst < 0.02)

let inside = (0..<20_000).reduce(into: 0) { n, _ in
    let (x, y) = (rng.unit(), rng.unit())
    if x * x + y * y < 1 { n += 1 }
}
print("pi within 0.05:", abs(4 * Double(inside) / 20_000 - .pi) < 0.05)

func walk(steps: Int, seed: UInt64) -> Int {
    var g = LinearCongruential(seed: seed)
    return (0..<steps).reduce(0) { p, _ in p + (g.unit() < 0.5 ? -1 : 1) }
}
let ends = (1...200).map { walk(steps: 100, seed: UInt64($0) &* 7919) }
print("all even:", ends.allSatisfy { $0.isMultiple(of: 2) }, "bounded:", ends.allSatisfy { abs($0) <= 100 })
var g1 = LinearCongruential(seed: 5), g2 = LinearCongruential(seed: 5)
print("reproducible:", (0..<10).map { _ in g1.next() } == (0..<10).map { _ in g2.next() }, g1.state != 5)
