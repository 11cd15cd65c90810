enum Command { case forward(Int), left, right, pen(Bool), repeatBlock(Int, [Command]), stop }

struct Turtle {
    enum Heading: Int { case north, east, south, west }
    var x = 0, y = 0
    var heading = Heading.north
    var penDown = true
    private(set) var trail: [(Int, Int)] = [(0, 0)]
    private(set) var executed = 0

    mutating func turn(by quarter: Int) { heading = Heading(rawValue: (heading.rawValue + quarter + 4) % 4)! }

    mutating func run(_ program: [Command]) -> Bool {
        for command in program {
            executed += 1
            switch command {
            case .forward(let n):
                for _ in 0..<abs(n) {
                    let sign = n.signum()
                    switch heading {
                    case .north: y += sign
                    case .south: y -= sign
                    case .east: x += sign
                    case .west: x -= sign
                    }
                    if penDown { trail.append((x, y)) }
                }
            case .left: turn(by: -1)
            case .right: turn(by: 1)
            case .pen(let down): penDown = down
            case .repeatBlock(let times, let body):
                var left = times
                while left > 0 {
                    guard run(body) else { return false }
                    left -= 1
                }
            case .stop: return false
            }
        }
        return true
    }

    func canvas() -> [String] {
        let xs = trail.map(\.0), ys = trail.map(\.1)
        return stride(from: ys.max()!, through: ys.min()!, by: -1).map { row in
            String((xs.min()!...xs.max()!).map { col in trail.contains { $0 == (col, row) } ? "#" : "." })
        }
    }
}

var turtle = Turtle()
print(turtle.run([.repeatBlock(4, [.forward(3), .right]), .pen(false), .forward(1), .pen(true), .right, .forward(2), .stop, .forward(99)]))
print(turtle.x, turtle.y, turtle.heading, turtle.executed, turtle.trail.count)
turtle.canvas().forEach { print($0) }

var guesses = [50, 25, 37, 43, 40].makeIterator()
let secret = 43
var attempts = 0
var range = 1...100
game: while let guess = guesses.next() {
    attempts += 1
    switch guess {
    case secret:
        print("found \(guess) after \(attempts)")
        break game
    case ..<secret where range.contains(guess): range = (guess + 1)...range.upperBound
    case (secret + 1)... where range.contains(guess): range = range.lowerBound...(guess - 1)
    default: print("silly guess")
    }
    print("range \(range)")
}

var (rabbits, foxes, year) = (100, 10, 0)
repeat {
    year += 1
    (rabbits, foxes) = (rabbits + rabbits / 5 - foxes * 2, foxes + rabbits / 100 - 1)
    if year.isMultiple(of: 5) { print("year \(year): \(rabbits) rabbits \(foxes) foxes") }
} while rabbits > 0 && foxes > 0 && year < 20
print("stopped in year \(year)")
