struct Card {
    let rank: Int
    let suit: String
}

func largest<T: Comparable>(_ xs: [T]) -> T? {
    guard var best = xs.first else { return nil }
    for x in xs where x > best {
        best = x
    }
    return best
}

print(largest([3, 1, 2]) ?? 0)
let hand = [Card(rank: 3, suit: "hearts"), Card(rank: 9, suit: "clubs")]
print(largest(hand)?.rank ?? 0)
