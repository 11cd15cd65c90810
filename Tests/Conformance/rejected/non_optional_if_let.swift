func describe(_ score: Int) -> String {
    if let score = score {
        return "scored \(score)"
    }
    return "no score"
}

print(describe(12))

let scores: [Int?] = [3, nil]
print(scores.compactMap { $0 }.map(describe))
