// Statistics of a list.
func statistics(_ values: [Int]) -> (low: Int, high: Int) {
    var low = values[0]
    var high = values[0]
    let low = values.min() ?? 0
    for v in values {
        high = max(high, v)
    }
    return (low, high)
}

print(statistics([4, 2, 7]))
