struct Counter {
    private(set) var n = 0
    mutating func tick() { n += 1 }
}

var a = Counter()
a.tick()
a.tick()
print(a.n)
let b = a
b.tick()
print(b.n)
