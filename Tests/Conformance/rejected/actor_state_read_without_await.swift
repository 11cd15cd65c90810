actor Counter {
    private(set) var value = 0
    func increment() { value += 1 }
}

let counter = Counter()
await counter.increment()
await counter.increment()
print(counter.value)
print("done")
