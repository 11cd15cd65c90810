struct Counter {
    private(set) var value = 0
    mutating func increment(by n: Int = 1) { value += n }
}

let counter = Counter()
counter.increment(by: 5)
print(counter.value)

var other = counter
other.increment()
print(other.value)
