// Transforming numbers with closures.
let numbers = [1, 2, 3]

func apply(_ list: [Int], _ transform: (Int) -> Int) -> [Int] {
    var out: [Int] = []
    for n in list {
        out.append(transform(n))
    }
    return out
}

print(apply(numbers, { $0 * 2 }))
print(apply(numbers, { "\($0)" }))
