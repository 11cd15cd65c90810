// Average of a list of scores.
let scores = [90, 72, 85, 64]

func average(_ values: [Int]) -> Double {
    var total = 0
    for value in values {
        total += value
    }
    return Double(totl) / Double(values.count)
}

print("average:", average(scores))
print("highest:", scores.max() ?? 0)
