// An interactive-fiction engine replaying a fixed script: classes, protocols, enums, dictionaries.
enum Direction: String, CaseIterable {
    case north, south, east, west
    var opposite: Direction {
        switch self {
        case .north: .south
        case .south: .north
        case .east: .west
        case .west: .east
        }
    }
}
protocol Describable { var name: String { get }; var details: String { get } }
extension Describable { var details: String { "Nothing special about the \(name)." } }
protocol Usable: Describable { func use(in game: Game) -> String }

struct Lamp: Usable {
    let name = "lamp"
    func use(in game: Game) -> String {
        game.flags.formSymmetricDifference(["lit"])
        return game.flags.contains("lit") ? "The lamp glows." : "The lamp is off."
    }
}
struct Key: Usable {
    let name = "key"
    let opens: String
    var details: String { "A rusty key engraved '\(opens)'." }
    func use(in game: Game) -> String {
        guard game.here.name == opens else { return "Nothing to unlock here." }
        game.flags.insert("won")
        return "The chest opens. You win!"
    }
}
struct Rock: Describable { let name = "rock" }

final class Room {
    let name: String
    let dark: Bool
    var items: [any Describable]
    private(set) var exits: [Direction: Room] = [:]
    init(_ name: String, dark: Bool = false, items: [any Describable] = []) {
        self.name = name
        self.dark = dark
        self.items = items
    }
    func connect(_ d: Direction, _ r: Room) {
        exits[d] = r
        r.exits[d.opposite] = self
    }
}
enum Command {
    case go(Direction), take(String), drop(String), use(String), examine(String), look, inventory, unknown(String)
    init(_ s: String) {
        let w = s.lowercased().split(separator: " ").map(String.init)
        self = switch (w.first, w.dropFirst().first) {
        case ("go", let d?): Direction(rawValue: d).map(Command.go) ?? .unknown(s)
        case (let d?, nil) where Direction(rawValue: d) != nil: .go(Direction(rawValue: d)!)
        case ("take", let x?): .take(x)
        case ("drop", let x?): .drop(x)
        case ("use", let x?): .use(x)
        case ("examine", let x?), ("x", let x?): .examine(x)
        case ("look", nil): .look
        case ("inventory", nil), ("i", nil): .inventory
        default: .unknown(s)
        }
    }
}
final class Game {
    var here: Room
    var bag: [any Describable] = []
    var flags: Set<String> = []
    private(set) var turns = 0
    init(start: Room) { here = start }
    var canSee: Bool { !here.dark || flags.contains("lit") }
    func describe() -> String {
        guard canSee else { return "It is pitch dark." }
        let exits = Direction.allCases.filter { here.exits[$0] != nil }.map(\.rawValue).joined(separator: ", ")
        let items = here.items.isEmpty ? "" : " You see: " + here.items.map(\.name).sorted().joined(separator: ", ") + "."
        return "\(here.name).\(items) Exits: \(exits)."
    }
    private func move(_ n: String, from: inout [any Describable], to: inout [any Describable]) -> Bool {
        guard let i = from.firstIndex(where: { $0.name == n }) else { return false }
        to.append(from.remove(at: i))
        return true
    }
    func run(_ line: String) -> String {
        turns += 1
        switch Command(line) {
        case .go(let d):
            guard let r = here.exits[d] else { return "You cannot go \(d)." }
            here = r
            return describe()
        case .look: return describe()
        case .inventory: return bag.isEmpty ? "Empty-handed." : bag.map(\.name).joined(separator: ", ")
        case .take(let n): return canSee && move(n, from: &here.items, to: &bag) ? "Taken." : "No \(n) here."
        case .drop(let n): return move(n, from: &bag, to: &here.items) ? "Dropped." : "You have no \(n)."
        case .examine(let n): return (bag + here.items).first { $0.name == n }?.details ?? "What \(n)?"
        case .use(let n):
            guard let item = bag.first(where: { $0.name == n }) else { return "You have no \(n)." }
            return (item as? any Usable)?.use(in: self) ?? "You wave the \(n) about."
        case .unknown(let s): return "I don't understand '\(s)'."
        }
    }
}
let hall = Room("Hall", items: [Lamp(), Rock()]), cave = Room("Cave", dark: true, items: [Key(opens: "Vault")]), vault = Room("Vault")
hall.connect(.north, cave)
cave.connect(.east, vault)
let game = Game(start: hall)
for line in ["look", "take rock", "use rock", "go north", "take key", "south", "take lamp", "use lamp", "north", "x key", "take key", "use key",
             "drop rock", "i", "dance", "west", "go east", "use key"] where !game.flags.contains("won") {
    print("> \(line)\n\(game.run(line))")
}
print("finished in \(game.turns) turns, cave items: \(cave.items.map(\.name)), flags: \(game.flags.sorted())")
