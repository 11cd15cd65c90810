func mean(_ xs: [Int]) -> Double {
    xs.isEmpty ? 0 : Double(xs.reduce(0, +)) / Double(xs.count)
}

func minMax(_ xs: [Int]) -> (min: Int, max: Int) {
    (xs.min() ?? 0, xs.max() ?? 0)
}

let (low, high, count) = minMax([4, 1, 7])
print(low, high)
print(mean([4, 1, 7]))
