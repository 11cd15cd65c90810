import Foundation

struct State {
    var x, y, vx, vy: Double
    static func + (a: State, b: State) -> State { State(x: a.x + b.x, y: a.y + b.y, vx: a.vx + b.vx, vy: a.vy + b.vy) }
    static func * (k: Double, s: State) -> State { State(x: k * s.x, y: k * s.y, vx: k * s.vx, vy: k * s.vy) }
}

protocol Integrator { func step(_ s: State, _ dt: Double, _ derivative: (State) -> State) -> State }

struct Euler: Integrator {
    func step(_ s: State, _ dt: Double, _ f: (State) -> State) -> State { s + dt * f(s) }
}
struct RungeKutta4: Integrator {
    func step(_ s: State, _ dt: Double, _ f: (State) -> State) -> State {
        let k1 = f(s)
        let k2 = f(s + (dt / 2) * k1)
        let k3 = f(s + (dt / 2) * k2)
        let k4 = f(s + dt * k3)
        let sum = k1 + 2 * k2 + 2 * k3 + k4
        return s + (dt / 6) * sum
    }
}

func gravity(_ s: State) -> State { State(x: s.vx, y: s.vy, vx: 0, vy: -9.81) }
func drag(_ s: State) -> State {
    let speed = hypot(s.vx, s.vy)
    return State(x: s.vx, y: s.vy, vx: -0.01 * speed * s.vx, vy: -9.81 - 0.01 * speed * s.vy)
}
func orbit(_ s: State) -> State {
    let r3 = pow(s.x * s.x + s.y * s.y, 1.5)
    return State(x: s.vx, y: s.vy, vx: -s.x / r3, vy: -s.y / r3)
}

func fly(angle: Double, speed: Double, with integrator: some Integrator, _ f: (State) -> State) -> (range: Double, apex: Double, time: Double) {
    var s = State(x: 0, y: 0, vx: speed * cos(angle * .pi / 180), vy: speed * sin(angle * .pi / 180))
    var (t, apex) = (0.0, 0.0)
    let dt = 0.01
    repeat {
        s = integrator.step(s, dt, f)
        t += dt
        apex = max(apex, s.y)
    } while s.y > 0
    return (s.x, apex, t)
}

for angle in stride(from: 15.0, through: 75, by: 15) {
    let r = fly(angle: angle, speed: 30, with: RungeKutta4(), gravity)
    print(String(format: "%.0f° range %.1f apex %.1f time %.2f", angle, r.range, r.apex, r.time))
}
let vacuum = fly(angle: 45, speed: 30, with: RungeKutta4(), gravity)
let air = fly(angle: 45, speed: 30, with: RungeKutta4(), drag)
print(String(format: "air costs %.1f m", vacuum.range - air.range))

func energyDrift(_ integrator: any Integrator) -> Double {
    func energy(_ s: State) -> Double { (s.vx * s.vx + s.vy * s.vy) / 2 - 1 / hypot(s.x, s.y) }
    var s = State(x: 1, y: 0, vx: 0, vy: 1)
    let before = energy(s)
    for _ in 0..<628 { s = integrator.step(s, 0.01, orbit) }
    return abs(energy(s) - before)
}
for integrator in [Euler(), RungeKutta4()] as [any Integrator] {
    print(type(of: integrator), energyDrift(integrator) < 1e-6 ? "conserves energy" : "drifts")
}
