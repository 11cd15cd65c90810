enum Suit: Character, CaseIterable { case clubs = "♣", diamonds = "♦", hearts = "♥", spades = "♠" }

nonisolated enum Rank: Int, CaseIterable, Comparable {
    case two = 2, three, four, five, six, seven, eight, nine, ten
    case jack, queen, king, ace
    static func < (l: Rank, r: Rank) -> Bool { l.rawValue < r.rawValue }

    var symbol: String {
        switch self {
        case .jack: "J"
        case .queen: "Q"
        case .king: "K"
        case .ace: "A"
        default: String(rawValue)
        }
    }
}

struct Card: Hashable {
    let rank: Rank, suit: Suit
    init?(_ text: String) {
        guard let s = text.last.flatMap(Suit.init(rawValue:)),
              let r = Rank.allCases.first(where: { $0.symbol == text.dropLast() }) else { return nil }
        rank = r
        suit = s
    }
}

enum Hand: Comparable {
    case highCard(Rank)
    case pair(Rank)
    case twoPairs(high: Rank, low: Rank)
    case threeOfAKind(Rank)
    case straight(Rank)
    case flush(Suit.RawValue, Rank)
    case fullHouse(three: Rank, two: Rank)
    case fourOfAKind(Rank)

    init(_ cards: [Card]) {
        let groups = Dictionary(grouping: cards, by: \.rank)
            .map { (rank: $0.key, count: $0.value.count) }
            .sorted { ($0.count, $0.rank) > ($1.count, $1.rank) }
        let ranks = cards.map(\.rank.rawValue).sorted()
        let consecutive = zip(ranks, ranks.dropFirst()).allSatisfy { $1 == $0 + 1 }
        switch groups.map(\.count) {
        case [4, 1]: self = .fourOfAKind(groups[0].rank)
        case [3, 2]: self = .fullHouse(three: groups[0].rank, two: groups[1].rank)
        case _ where Set(cards.map(\.suit)).count == 1: self = .flush(cards[0].suit.rawValue, groups[0].rank)
        case _ where consecutive: self = .straight(groups[0].rank)
        case [3, 1, 1]: self = .threeOfAKind(groups[0].rank)
        case [2, 2, 1]: self = .twoPairs(high: groups[0].rank, low: groups[1].rank)
        case [2, 1, 1, 1]: self = .pair(groups[0].rank)
        default: self = .highCard(groups[0].rank)
        }
    }
}

let deals = ["2♣ 2♦ 9♥ 9♠ K♣", "5♣ 6♦ 7♥ 8♠ 9♣", "A♣ A♦ A♥ 4♠ 4♣", "2♥ 9♥ J♥ Q♥ 3♥", "10♣ 10♦ 10♥ 10♠ 2♣", "3♣ 7♦ J♥ K♠ 2♣", "Q♣ Q♦ 4♥ 8♠ 2♣"]
let hands = deals.map { deal in Hand(deal.split(separator: " ").compactMap { Card(String($0)) }) }
for (deal, hand) in zip(deals, hands) { print(deal, "->", hand) }
print("best:", hands.max()!)
print("worst:", hands.min()!)
print(hands.sorted().map { "\($0)".prefix { $0 != "(" } }.joined(separator: " < "))
print(Suit.allCases.count * Rank.allCases.count, Card("1♣") == nil)
