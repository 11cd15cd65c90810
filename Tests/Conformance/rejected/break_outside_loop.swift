func firstNegative(_ values: [Int]) -> Int? {
    var result: Int?
    values.forEach { v in
        if v < 0 {
            result = v
            break
        }
    }
    return result
}

print(firstNegative([1, -2, 3]) ?? 0)
