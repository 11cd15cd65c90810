func fetchPrice(_ symbol: String) async -> Double {
    await Task.yield()
    return Double(symbol.count) * 10
}

func portfolio(_ symbols: [String]) async -> Double {
    var sum = 0.0
    for s in symbols {
        sum += fetchPrice(s)
    }
    return sum
}

print(await portfolio(["AA", "BBB"]))
