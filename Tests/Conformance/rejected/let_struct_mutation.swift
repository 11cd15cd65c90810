// A counter struct.
struct Counter {
    private(set) var value = 0
    mutating func increment(by n: Int = 1) {
        value += n
    }
}

let counter = Counter()
print(counter.value)
counter.increment()
print(counter.value)
