func sum(_ values: [Int]) async -> Int {
    var total = 0
    let task = Task.detached {
        for v in values { total += v }
    }
    await task.value
    return total
}

print(await sum([1, 2, 3]))
