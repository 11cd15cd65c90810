nonisolated final class Basket {
    var items: [String] = []
}

func fill() async -> Int {
    let basket = Basket()
    basket.items.append("apple")
    let t = Task.detached {
        basket.items.append("pear")
    }
    await t.value
    basket.items.append("fig")
    return basket.items.count
}

print(await fill())
