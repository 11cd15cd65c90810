// Retroactive-style conformances of own types in extensions; organizing code by extension.
struct Card {
    let rank: Rank, suit: Suit
    enum Suit: Character, CaseIterable { case spades = "♠", hearts = "♡", diamonds = "♢", clubs = "♣" }
    enum Rank: Int, CaseIterable {
        case two = 2, three, four, five, six, seven, eight, nine, ten
        case jack, queen, king, ace
    }
}
extension Card.Rank: Comparable {
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
extension Card.Rank: CustomStringConvertible {
    var description: String {
        switch self {
        case .jack: "J"
        case .queen: "Q"
        case .king: "K"
        case .ace: "A"
        default: "\(rawValue)"
        }
    }
}
extension Card: CustomStringConvertible { var description: String { "\(rank)\(suit.rawValue)" } }
extension Card: Hashable {}
extension Card: LosslessStringConvertible {
    init?(_ text: String) {
        guard let last = text.last, let suit = Suit(rawValue: last),
              let rank = Rank.allCases.first(where: { $0.description == text.dropLast() }) else { return nil }
        self.init(rank: rank, suit: suit)
    }
}
extension Card {
    static let deck: [Card] = Suit.allCases.flatMap { s in Rank.allCases.map { Card(rank: $0, suit: s) } }
    enum Hand: String { case flush, pair, nothing = "high card" }
    static func classify(_ cards: [Card]) -> Hand {
        if Set(cards.map(\.suit)).count == 1 { return .flush }
        let groups = Dictionary(grouping: cards, by: \.rank)
        return groups.values.contains { $0.count > 1 } ? .pair : .nothing
    }
}
print(Card.deck.count, Card.deck.first!, Card.deck.last!, Set(Card.deck + Card.deck).count)
let hand = "10♠ A♡ 3♣ K♢ 10♡".split(separator: " ").compactMap { Card(String($0)) }
print(hand, hand.sorted { $0.rank < $1.rank })
print(Card("1♠") as Any, Card("Q♣")!, hand.map(\.rank).max()!)
print(Card.classify(hand).rawValue, Card.classify(Array(hand[1...3])).rawValue, Card.classify([Card("2♠")!, Card("9♠")!]))
// Dealing with a stride.
let hands = (0..<4).map { p in stride(from: p, to: 12, by: 4).map { Card.deck[$0 * 5 % 52] } }
for h in hands { print(h.map(\.description).joined(separator: " ")) }
