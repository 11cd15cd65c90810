func sieve(_ limit: Int) -> [Int] {
    guard limit >= 2 else { return [] }
    var composite = [Bool](repeating: false, count: limit + 1)
    var primes: [Int] = []
    for n in 2...limit where !composite[n] {
        primes.append(n)
        var m = n * n
        while m <= limit {
            composite[m] = true
            m += n
        }
    }
    return primes
}

func firstPythagoreanTriple(perimeter: Int) -> (Int, Int, Int)? {
    var found: (Int, Int, Int)?
    outer: for a in 1..<perimeter {
        for b in a..<perimeter {
            let c = perimeter - a - b
            if c <= b { continue outer }
            if a * a + b * b == c * c {
                found = (a, b, c)
                break outer
            }
        }
    }
    return found
}

print(sieve(50))
print(sieve(1).isEmpty, sieve(1000).count)
for p in [12, 13, 1000] {
    if let (a, b, c) = firstPythagoreanTriple(perimeter: p) {
        print("\(a)² + \(b)² = \(c)²")
    } else {
        print("none for \(p)")
    }
}

var n = 27, steps = 0, peak = n
repeat {
    n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1
    peak = max(peak, n)
    steps += 1
} while n != 1
print("collatz steps \(steps) peak \(peak)")

parsing: do {
    let fields = ["12", "30", "x1", "5"]
    var total = 0
    for field in fields {
        guard let value = Int(field) else {
            print("stopped at \(field) with total \(total)")
            break parsing
        }
        total += value
    }
    print("complete \(total)")
}

rows: for r in 1...4 {
    var line = ""
    for c in 1...4 {
        switch (r, c) {
        case let (r, c) where r == c: continue
        case (3, _): continue rows
        case (_, 4): break
        default: line += "\(r * c) "
        }
    }
    print("row \(r): \(line)")
}
