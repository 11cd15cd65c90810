struct Model<State> {
    let derivative: (State) -> State
    let combine: (State, Double, State) -> State

    func run(from start: State, dt: Double, steps: Int) -> UnfoldFirstSequence<State> {
        var left = steps
        return sequence(first: start) { s in
            guard left > 0 else { return nil }
            left -= 1
            let k1 = derivative(s)
            let k2 = derivative(combine(s, dt / 2, k1))
            return combine(s, dt, k2)
        }
    }
}

struct SIR { var s, i, r: Double }

func epidemic(beta: Double, gamma: Double) -> Model<SIR> {
    Model(
        derivative: { p in
            let infections = beta * p.s * p.i
            return SIR(s: -infections, i: infections - gamma * p.i, r: gamma * p.i)
        },
        combine: { a, k, b in SIR(s: a.s + k * b.s, i: a.i + k * b.i, r: a.r + k * b.r) }
    )
}

func round(_ x: Double, _ digits: Int = 3) -> Double {
    let scale = (0..<digits).reduce(1.0) { s, _ in s * 10 }
    return (x * scale).rounded() / scale
}

for beta in [0.15, 0.3, 0.6] {
    let course = Array(epidemic(beta: beta, gamma: 0.2).run(from: SIR(s: 0.99, i: 0.01, r: 0), dt: 0.5, steps: 400))
    let (day, worst) = course.enumerated().max { $0.element.i < $1.element.i }!
    let end = course.last!
    print("R0 \(round(beta / 0.2)): peak \(round(worst.i)) on day \(Double(day) / 2), immune \(round(end.r, 2)), conserved \(abs(end.s + end.i + end.r - 1) < 1e-9)")
}

typealias Pair = (prey: Double, predators: Double)
let ecosystem = Model<Pair>(
    derivative: { ($0.prey * (1.1 - 0.4 * $0.predators), $0.predators * (0.1 * $0.prey - 0.4)) },
    combine: { ($0.prey + $1 * $2.prey, $0.predators + $1 * $2.predators) }
)
let history = Array(ecosystem.run(from: (10, 5), dt: 0.02, steps: 1500))
print("samples", history.count)
for (i, p) in history.enumerated() where i % 300 == 0 {
    print("t=\(round(Double(i) * 0.02, 1)) prey \(round(p.prey, 1)) predators \(round(p.predators, 1))")
}
var peaks: [Int] = []
for i in 1..<history.count - 1 where history[i].prey > history[i - 1].prey && history[i].prey >= history[i + 1].prey { peaks.append(i) }
print("cycles", peaks.count, "periods", zip(peaks, peaks.dropFirst()).map { round(Double($1 - $0) * 0.02, 0) })
print(history.allSatisfy { $0.prey > 0 && $0.predators > 0 })
