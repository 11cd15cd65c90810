func fetch(_ n: Int) async -> Int {
    await Task.yield()
    return n * 2
}

func total() async -> Int {
    var sum = 0
    for n in 1...3 {
        sum += await fetch(n)
    }
    sum += fetch(10)
    return sum
}

print(await total())
