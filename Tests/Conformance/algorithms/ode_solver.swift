// ODE solvers: Euler, midpoint and RK4 on vector-valued states with a protocol.
protocol VectorState {
    static func + (a: Self, b: Self) -> Self
    static func * (k: Double, v: Self) -> Self
    var norm: Double { get }
}
extension Double: VectorState { var norm: Double { magnitude } }
struct State: VectorState {
    var x: [Double]
    init(_ x: Double...) { self.x = x }
    private init(array: [Double]) { x = array }
    static func + (a: State, b: State) -> State { State(array: zip(a.x, b.x).map(+)) }
    static func * (k: Double, v: State) -> State { State(array: v.x.map { k * $0 }) }
    var norm: Double { x.map(\.magnitude).max() ?? 0 }
}
typealias Field<S> = (Double, S) -> S
enum Method: String, CaseIterable {
    case euler, midpoint, rk4
    func step<S: VectorState>(_ f: Field<S>, _ t: Double, _ y: S, _ h: Double) -> S {
        switch self {
        case .euler: return y + h * f(t, y)
        case .midpoint: return y + h * f(t + h / 2, y + h / 2 * f(t, y))
        case .rk4:
            let k1 = f(t, y)
            let k2 = f(t + h / 2, y + h / 2 * k1)
            let k3 = f(t + h / 2, y + h / 2 * k2)
            let k4 = f(t + h, y + h * k3)
            let inner = k2 + k3
            return y + h / 6 * (k1 + 2 * inner + k4)
        }
    }
}
func solve<S: VectorState>(_ m: Method, _ f: Field<S>, from y0: S, t0: Double = 0, h: Double, steps: Int) -> [(t: Double, y: S)] {
    var out = [(t: t0, y: y0)]
    for n in 0..<steps { out.append((t0 + Double(n + 1) * h, m.step(f, out[n].t, out[n].y, h))) }
    return out
}
func fixed(_ x: Double, _ places: Int = 6) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let n = Int(x.magnitude * Double(scale) + 0.5), d = String(n % scale)
    return (x < 0 && n > 0 ? "-" : "") + "\(n / scale)." + String(repeating: "0", count: places - d.count) + d
}
let e = 2.718281828459045
print("decay-free growth y' = y")
for m in Method.allCases {
    let errors = [10, 20].map { n in (solve(m, { $1 }, from: 1.0, h: 1 / Double(n), steps: n).last!.y - e).magnitude }
    print(m.rawValue, fixed(errors[0]), fixed(errors[1], 8), "order ratio", fixed(errors[0] / errors[1], 1))
}
let oscillator: Field<State> = { _, s in State(s.x[1], -s.x[0]) }
for m in Method.allCases {
    let path = solve(m, oscillator, from: State(1, 0), h: 0.1, steps: 63)
    let energy = path.last!.y.x.map { $0 * $0 }.reduce(0, +)
    print(m.rawValue, path.last!.y.x.map { fixed($0, 4) }, "energy", fixed(energy, 5))
}
// logistic growth and predator-prey
let logistic = solve(.rk4, { _, y in 2 * y * (1 - y / 100) }, from: 5.0, h: 0.25, steps: 20)
print(stride(from: 0, through: 20, by: 5).map { fixed(logistic[$0].y, 3) })
let lotka: Field<State> = { _, s in
    let (prey, pred) = (s.x[0], s.x[1])
    return State(1.1 * prey - 0.4 * prey * pred, 0.1 * prey * pred - 0.4 * pred)
}
let cycle = solve(.rk4, lotka, from: State(10, 10), h: 0.05, steps: 400)
let peak = cycle.max { $0.y.x[0] < $1.y.x[0] }!
print("peak prey", fixed(peak.y.x[0], 3), "at", fixed(peak.t, 2), "min predators", fixed(cycle.map { $0.y.x[1] }.min()!, 4))
// step doubling error control
func adaptive<S: VectorState>(_ f: Field<S>, from y0: S, until end: Double, tol: Double) -> (y: S, accepted: Int, rejected: Int) {
    var (t, y, h, ok, bad) = (0.0, y0, 0.5, 0, 0)
    while t < end {
        h = min(h, end - t)
        let big = Method.rk4.step(f, t, y, h)
        let half = Method.rk4.step(f, t, y, h / 2)
        let small = Method.rk4.step(f, t + h / 2, half, h / 2)
        let err = (small + -1 * big).norm
        if err <= tol {
            t += h
            y = small
            ok += 1
            if err < tol / 32 { h *= 2 }
        } else {
            h /= 2
            bad += 1
        }
    }
    return (y, ok, bad)
}
for tol in [1e-4, 1e-8] {
    let r = adaptive({ t, y in -2 * t * y }, from: 1.0, until: 2, tol: tol)
    print("tol \(tol):", fixed(r.y, 7), r.accepted, r.rejected)
}
