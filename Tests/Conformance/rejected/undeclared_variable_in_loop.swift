func histogram(_ data: [Int]) -> [Int: Int] {
    var bins: [Int: Int] = [:]
    for value in data {
        bins[value / 10, default: 0] += 1
        maximum = max(value, 0)
    }
    return bins
}

print(histogram([1, 12, 15]).count)
