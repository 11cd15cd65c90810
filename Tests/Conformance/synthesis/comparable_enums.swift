// Comparable synthesised for enums, comparable by hand for structs.
enum Size: Comparable { case small, medium, large }
enum Level: Comparable {
    case none
    case some(Int)
    case named(String, rank: Int)
    case max
}
print(Size.small < .large, Size.large <= .medium, [Size.large, .small, .medium].sorted())
print(max(Size.small, .medium), min(Size.large, .medium))
let levels: [Level] = [.max, .named("b", rank: 1), .some(10), .none, .some(-1), .named("a", rank: 5), .named("a", rank: 2)]
for l in levels.sorted() { print(l) }
print(Level.some(3) < .some(4), Level.some(99) < .named("", rank: 0), (Level.none ... .some(5)).contains(.some(2)))

struct Version: Comparable, CustomStringConvertible {
    let major, minor, patch: Int
    init?(_ s: String) {
        let p = s.split(separator: ".").map { Int($0) }
        guard p.count == 3, let a = p[0], let b = p[1], let c = p[2] else { return nil }
        (major, minor, patch) = (a, b, c)
    }
    static func < (a: Version, b: Version) -> Bool {
        (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
    }
    var description: String { "v\(major).\(minor).\(patch)" }
}
let versions = ["1.10.0", "1.9.3", "bad", "2.0.0", "1.9.12", "1.x.0"].compactMap(Version.init)
print(versions.sorted(), versions.min()!, versions.max()!)
print(Version("1.0.0")! == Version("1.0.0")!, Version("1.0.0")! > Version("0.9.9")!)

// Stable multi-key sort, sort by enum then name
struct Item { var name: String; var size: Size }
let items = [Item(name: "hat", size: .large), Item(name: "sock", size: .small), Item(name: "coat", size: .large),
             Item(name: "belt", size: .medium), Item(name: "cap", size: .small)]
let sorted = items.sorted { ($0.size, $1.name) > ($1.size, $0.name) }
print(sorted.map { "\($0.name)/\($0.size)" }.joined(separator: " "))
let smallest = items.min { $0.name.count < $1.name.count }!
print(smallest.name)
print(items.map(\.size).filter { $0 >= .medium }.count)

enum Suit: String, CaseIterable, Comparable {
    case clubs = "♣", diamonds = "♦", hearts = "♥", spades = "♠"
    static func < (a: Suit, b: Suit) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! }
}
print(Suit.allCases.sorted(by: >).map(\.rawValue).joined(), Suit.hearts > .diamonds)
print((Suit.diamonds ... .spades) ~= .clubs)
