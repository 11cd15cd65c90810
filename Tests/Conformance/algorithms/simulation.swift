// Deterministic simulations: elevator, bank queue, predator-prey, random walk with an LCG.
struct LCG: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
    mutating func below(_ n: Int) -> Int { Int((next() >> 33) % UInt64(n)) }
}
var rng = LCG(state: 2024)
var rolls = [Int: Int]()
for _ in 0..<600 { rolls[rng.below(6) + rng.below(6) + 2, default: 0] += 1 }
for total in 2...12 { print(total, rolls[total, default: 0]) }

var (x, y) = (0, 0)
var farthest = 0
for _ in 0..<100 {
    switch rng.below(4) {
    case 0: x += 1
    case 1: x -= 1
    case 2: y += 1
    default: y -= 1
    }
    farthest = max(farthest, abs(x) + abs(y))
}
print("walk ended at", x, y, "farthest", farthest)

struct Customer { let arrival: Int, service: Int }
func simulate(_ customers: [Customer], tellers: Int) -> (averageWait: Double, finished: Int) {
    var freeAt = Array(repeating: 0, count: tellers)
    var waited = 0
    for c in customers.sorted(by: { $0.arrival < $1.arrival }) {
        let t = freeAt.indices.min { freeAt[$0] < freeAt[$1] }!
        let start = max(c.arrival, freeAt[t])
        waited += start - c.arrival
        freeAt[t] = start + c.service
    }
    return (Double(waited) / Double(customers.count), freeAt.max()!)
}
let customers = (0..<20).map { i in Customer(arrival: i * 2, service: 3 + i * 7 % 5) }
for n in 1...3 { print(n, "teller(s):", simulate(customers, tellers: n)) }

var rabbits = 40.0, foxes = 9.0
for month in 0...20 {
    if month % 5 == 0 { print("month \(month): rabbits \(Int(rabbits)), foxes \(Int(foxes))") }
    let born = 0.1 * rabbits, eaten = 0.02 * rabbits * foxes
    let cubs = 0.01 * rabbits * foxes, deaths = 0.3 * foxes
    rabbits += born - eaten
    foxes += cubs - deaths
}
func rule(_ n: Int, _ cells: [Bool]) -> [Bool] {
    cells.indices.map { i in
        let l = i > 0 && cells[i - 1], r = i + 1 < cells.count && cells[i + 1]
        return n >> ((l ? 4 : 0) + (cells[i] ? 2 : 0) + (r ? 1 : 0)) & 1 == 1
    }
}
var cells = (0..<17).map { $0 == 8 }
for _ in 0..<8 {
    print(cells.map { $0 ? "#" : " " }.joined())
    cells = rule(90, cells)
}
