func bowling(_ sheet: String) -> Int? {
    var rolls: [Int] = []
    for ch in sheet where ch != " " {
        switch ch {
        case "X": rolls.append(10)
        case "-": rolls.append(0)
        case "/":
            guard let last = rolls.last else { return nil }
            rolls.append(10 - last)
        case "1"..."9": rolls.append(ch.wholeNumberValue!)
        default: return nil
        }
    }
    var (score, i) = (0, 0)
    for _ in 1...10 {
        guard i + 1 < rolls.count else { return nil }
        let strike = rolls[i] == 10, spare = rolls[i] + rolls[i + 1] == 10
        if strike || spare {
            guard i + 2 < rolls.count else { return nil }
            score += rolls[i] + rolls[i + 1] + rolls[i + 2]
        } else {
            score += rolls[i] + rolls[i + 1]
        }
        i += strike ? 1 : 2
    }
    return score
}

for sheet in ["X X X X X X X X X X X X", "9- 9- 9- 9- 9- 9- 9- 9- 9- 9-", "5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/5", "X 7/ 9- X -8 8/ -6 X X X81", "X X", "?"] {
    print(sheet, "=", bowling(sheet).map(String.init) ?? "invalid")
}

enum Player { case server, receiver }
enum Game: CustomStringConvertible {
    case points(Int, Int), advantage(Player), won(Player)
    func scored(by p: Player) -> Game {
        switch (self, p) {
        case (.won, _): self
        case (.advantage(let a), _) where a == p: .won(p)
        case (.advantage, _): .points(3, 3)
        case (.points(3, 3), _): .advantage(p)
        case (.points(3, _), .server), (.points(_, 3), .receiver): .won(p)
        case (.points(let a, let b), .server): .points(a + 1, b)
        case (.points(let a, let b), .receiver): .points(a, b + 1)
        }
    }
    var description: String {
        let names = ["love", "15", "30", "40"]
        return switch self {
        case .points(3, 3): "deuce"
        case let .points(a, b) where a == b: "\(names[a]) all"
        case let .points(a, b): "\(names[a])-\(names[b])"
        case .advantage(let p): "advantage \(p)"
        case .won(let p): "game \(p)"
        }
    }
}
for rally in ["SSSS", "SRSRSRSRRR", "RRSS", ""] {
    var game = Game.points(0, 0)
    var history: [String] = []
    for c in rally {
        game = game.scored(by: c == "S" ? .server : .receiver)
        history.append("\(game)")
    }
    print(rally.isEmpty ? "start" : rally, history.isEmpty ? "\(game)" : history.joined(separator: ", "))
}
