// Sets as working storage: sieve, flood fill, Conway on a sparse plane.
var composite: Set<Int> = []
var primes: [Int] = []
for n in 2...60 where !composite.contains(n) {
    primes.append(n)
    composite.formUnion(stride(from: n * n, through: 60, by: n))
}
print(primes)

struct P: Hashable {
    var x, y: Int
    var neighbours: [P] {
        [P(x: x + 1, y: y), P(x: x - 1, y: y), P(x: x, y: y + 1), P(x: x, y: y - 1)]
    }
    var around: [P] {
        (-1...1).flatMap { dy in (-1...1).compactMap { dx in
            dx == 0 && dy == 0 ? nil : P(x: x + dx, y: y + dy)
        } }
    }
}
let map = ["##..#", "#..##", "..#..", "##..#"]
var land: Set<P> = []
for (y, row) in map.enumerated() {
    for (x, c) in row.enumerated() where c == "#" { land.insert(P(x: x, y: y)) }
}
var islands: [Int] = []
var rest = land
while let seed = rest.first {
    var island: Set<P> = []
    var todo = [seed]
    while let p = todo.popLast() {
        guard rest.contains(p), island.insert(p).inserted else { continue }
        todo += p.neighbours
    }
    rest.subtract(island)
    islands.append(island.count)
}
print("islands", islands.sorted(by: >), "land", land.count)

var glider: Set<P> = [P(x: 1, y: 0), P(x: 2, y: 1), P(x: 0, y: 2), P(x: 1, y: 2), P(x: 2, y: 2)]
for generation in 1...4 {
    var counts: [P: Int] = [:]
    for p in glider { for q in p.around { counts[q, default: 0] += 1 } }
    glider = Set(counts.filter { $0.value == 3 || $0.value == 2 && glider.contains($0.key) }.keys)
    let xs = glider.map(\.x), ys = glider.map(\.y)
    print(generation, glider.count, xs.min()!, xs.max()!, ys.min()!, ys.max()!)
}
for y in 0...3 {
    print((0...3).map { glider.contains(P(x: $0, y: y)) ? "#" : "." }.joined())
}
