struct Cell: Hashable { let x, y: Int }

struct Life {
    private(set) var alive: Set<Cell>

    init(_ picture: String) {
        alive = Set(picture.split(separator: "\n").enumerated().flatMap { y, line in
            line.enumerated().compactMap { x, ch in ch == "#" ? Cell(x: x, y: y) : nil }
        })
    }

    mutating func step() {
        var counts: [Cell: Int] = [:]
        for c in alive {
            for dy in -1...1 {
                for dx in -1...1 where (dx, dy) != (0, 0) {
                    counts[Cell(x: c.x + dx, y: c.y + dy), default: 0] += 1
                }
            }
        }
        let old = alive
        alive = Set(counts.filter { $0.value == 3 || ($0.value == 2 && old.contains($0.key)) }.map(\.key))
    }

    func picture(width: Int, height: Int) -> [String] {
        (0..<height).map { y in String((0..<width).map { x in alive.contains(Cell(x: x, y: y)) ? "#" : "." }) }
    }
}

struct ElementaryRule {
    let number: UInt8
    func next(_ row: [Bool]) -> [Bool] {
        row.indices.map { i in
            let bit = { (b: Bool) in b ? UInt8(1) : 0 }
            let left = bit(i > 0 && row[i - 1]), right = bit(i + 1 < row.count && row[i + 1])
            let pattern = left << 2 | bit(row[i]) << 1 | right
            return number >> pattern & 1 == 1
        }
    }
}

var glider = Life(".#.\n..#\n###")
for generation in 0...4 {
    if generation.isMultiple(of: 2) {
        print("gen \(generation): \(glider.alive.count) alive")
        print(glider.picture(width: 5, height: 5).joined(separator: "\n"))
    }
    glider.step()
}

var blinker = Life("###")
let start = blinker.alive
blinker.step()
let turned = blinker.alive != start
blinker.step()
print("blinker turns:", turned, "period 2:", blinker.alive == start)

for number in [90, 30] as [UInt8] {
    let rule = ElementaryRule(number: number)
    var row = (0..<17).map { $0 == 8 }
    print("rule \(number)")
    for _ in 0..<5 {
        print(row.map { $0 ? "*" : " " }.joined().replacingTrailingSpaces())
        row = rule.next(row)
    }
}
extension String {
    func replacingTrailingSpaces() -> String {
        var s = self
        while s.last == " " { s.removeLast() }
        return s
    }
}
