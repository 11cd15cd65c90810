enum Direction: String, CaseIterable { case north, south, east, west
    var opposite: Direction {
        switch self {
        case .north: .south
        case .south: .north
        case .east: .west
        case .west: .east
        }
    }
}

enum Command {
    case go(Direction), take(String), drop(String), use(String, on: String?), look, inventory, help(String?)

    init?(_ text: String) {
        let words = text.lowercased().split(separator: " ").map(String.init)
        switch words.first.map({ ($0, Array(words.dropFirst())) }) {
        case ("go", let rest)? where rest.count == 1:
            guard let d = Direction(rawValue: rest[0]) else { return nil }
            self = .go(d)
        case (let short, [])? where Direction.allCases.contains { $0.rawValue.hasPrefix(short) } && short.count == 1:
            self = .go(Direction.allCases.first { $0.rawValue.hasPrefix(short) }!)
        case ("take" , let rest)? where !rest.isEmpty, ("get", let rest)? where !rest.isEmpty:
            self = .take(rest.joined(separator: " "))
        case ("drop", let rest)? where rest.count == 1: self = .drop(rest[0])
        case ("use", let rest)?:
            switch rest.count {
            case 1: self = .use(rest[0], on: nil)
            case 3 where rest[1] == "on": self = .use(rest[0], on: rest[2])
            default: return nil
            }
        case ("look", [])?, ("l", [])?: self = .look
        case ("inventory", _)?, ("i", _)?: self = .inventory
        case ("help", let rest)?: self = .help(rest.first)
        case nil, _?: return nil
        }
    }
}

struct Room { let name: String; var exits: [Direction: Int]; var items: Set<String> }
struct World {
    var rooms: [Room]
    var here = 0
    var bag: Set<String> = []
    var doorOpen = false

    mutating func perform(_ c: Command) -> String {
        switch c {
        case .go(.west) where here == 1 && !doorOpen: return "the door is locked"
        case .go(let d):
            guard let next = rooms[here].exits[d] else { return "you cannot go \(d) (try \(d.opposite))" }
            here = next
            return rooms[here].name
        case .take(let item): return rooms[here].items.remove(item).map { bag.insert($0); return "taken \($0)" } ?? "no \(item) here"
        case .drop(let item) where bag.contains(item):
            bag.remove(item)
            rooms[here].items.insert(item)
            return "dropped"
        case .use("key", on: "door"?) where here == 1 && bag.contains("key"):
            doorOpen = true
            return "click"
        case .use(let item, on: let target?): return "\(item) does nothing to \(target)"
        case .use(let item, on: nil): return "use \(item) on what?"
        case .drop: return "you don't have that"
        case .look: return "\(rooms[here].name): \(rooms[here].items.sorted()) exits \(rooms[here].exits.keys.map(\.rawValue).sorted())"
        case .inventory: return bag.isEmpty ? "empty-handed" : bag.sorted().joined(separator: ", ")
        case .help(nil): return "go take drop use look"
        case .help(let topic?): return "no help for \(topic)"
        }
    }
}

var world = World(rooms: [
    Room(name: "Cellar", exits: [.north: 1], items: ["key", "old lamp"]),
    Room(name: "Hall", exits: [.south: 0, .west: 2], items: []),
    Room(name: "Garden", exits: [.east: 1], items: ["rose"]),
])
for line in ["look", "take old lamp", "get key", "go up", "w", "n", "go west", "use lamp on door", "use key on door", "w", "take rose", "i", "drop rose", "drop rose", "use key", "help", "help me", "", "dance"] {
    print(">", line, "-", Command(line).map { world.perform($0) } ?? "what?")
}
