protocol Scorer {
    func score(_ answer: String) -> Int
}

struct LengthScorer: Scorer {
    func score(_ answer: String) -> Double { Double(answer.count) / 2 }
}

print(LengthScorer().score("hello"))

let scorer = LengthScorer()
print(scorer.score(""))
