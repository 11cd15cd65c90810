actor Counter {
    var value = 0
    func increment() { value += 1 }
}

let counter = Counter()
await counter.increment()
print(await counter.value)

func reset(_ c: Counter) async {
    await c.increment()
    c.value = 0
}
await reset(counter)
