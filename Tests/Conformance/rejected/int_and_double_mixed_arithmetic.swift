func average(_ values: [Int]) -> Double {
    let total = values.reduce(0, +)
    let count = Double(values.count)
    return total / count
}

print(average([1, 2, 3, 4]))

func spread(_ values: [Int]) -> Int {
    (values.max() ?? 0) - (values.min() ?? 0)
}
print(spread([3, 9]))
