import Foundation

struct Isotope { let symbol: String, halfLife: Double, daughter: String?
    var lambda: Double { log(2) / halfLife }
    func remaining(_ n: Double, after t: Double) -> Double { n * exp(-lambda * t) }
    func age(fraction: Double) -> Double { -log(fraction) / lambda }
}

struct DecayChain {
    let isotopes: [Isotope]
    func amounts(initial: Double, time: Double, steps: Int) -> [String: Double] {
        var n = [initial] + Array(repeating: 0, count: isotopes.count)
        let dt = time / Double(steps)
        for _ in 0..<steps {
            let decays = isotopes.indices.map { n[$0] * (1 - exp(-isotopes[$0].lambda * dt)) }
            for (i, d) in decays.enumerated() {
                n[i] -= d
                n[i + 1] += d
            }
        }
        let names = isotopes.map(\.symbol) + [isotopes.last?.daughter ?? "stable"]
        return Dictionary(uniqueKeysWithValues: zip(names, n))
    }
}

let carbon = Isotope(symbol: "C-14", halfLife: 5730, daughter: "N-14")
print([0, 5730, 11460].map { String(format: "%.1f", carbon.remaining(1000, after: $0)) })
print([0.9, 0.5, 0.1].map { String(format: "%.0f", carbon.age(fraction: $0)) }, String(format: "%.3e", carbon.lambda))
let chain = DecayChain(isotopes: [Isotope(symbol: "A", halfLife: 2, daughter: "B"), Isotope(symbol: "B", halfLife: 5, daughter: "C")])
for t in [0.0, 2, 5, 20] {
    let amounts = chain.amounts(initial: 100, time: t, steps: 2000)
    let text = amounts.sorted { $0.key < $1.key }.map { String(format: "%@ %.1f", $0.key, $0.value) }.joined(separator: ", ")
    print("t=\(t):", text, abs(amounts.values.reduce(0, +) - 100) < 1e-9)
}
let peak = stride(from: 0.0, through: 10, by: 0.5).max { chain.amounts(initial: 1, time: $0, steps: 200)["B"]! < chain.amounts(initial: 1, time: $1, steps: 200)["B"]! }!
let (l1, l2) = (chain.isotopes[0].lambda, chain.isotopes[1].lambda)
print("peak of B near", peak, "analytic", String(format: "%.2f", log(l1 / l2) / (l1 - l2)))
let measured: [(t: Double, counts: Double)] = [(0, 1000), (1, 819), (2, 670), (3, 549), (4, 449)]
let logs = measured.map { ($0.t, log($0.counts)) }
let (mx, my) = (logs.map(\.0).reduce(0, +) / 5, logs.map(\.1).reduce(0, +) / 5)
let slope = logs.reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) } / logs.reduce(0) { $0 + pow($1.0 - mx, 2) }
print(String(format: "fitted half-life %.2f, N0 %.0f", log(2) / -slope, exp(my - slope * mx)))
