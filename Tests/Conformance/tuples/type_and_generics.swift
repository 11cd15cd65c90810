// Tuples as generic results, typealiases and closure arguments.
typealias Complex = (re: Double, im: Double)

func add(_ a: Complex, _ b: Complex) -> Complex { (a.re + b.re, a.im + b.im) }
func mul(_ a: Complex, _ b: Complex) -> Complex {
    (re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
}
let i: Complex = (0, 1)
print(mul(i, i))
print(add((1, 2), mul((3, 4), (0, 2))))

func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
let s = swapped((1, "one"))
print(s, type(of: s))

func partition<T>(_ items: [T], by test: (T) -> Bool) -> (yes: [T], no: [T]) {
    var result: (yes: [T], no: [T]) = ([], [])
    for item in items {
        if test(item) { result.yes.append(item) } else { result.no.append(item) }
    }
    return result
}
let split = partition(Array(1...9)) { $0.isMultiple(of: 3) }
print(split.yes, split.no)
print(split)

let pairs = [("one", 1), ("two", 2), ("three", 3)]
let dict = Dictionary(uniqueKeysWithValues: pairs)
print(dict["two"]!, dict.count)
let lengths = pairs.map { (word, n) in word.count * n }
print(lengths)
let best = pairs.min { $0.0 < $1.0 }
print(best!)

var iterator = zip(1..., ["a", "b", "c"]).makeIterator()
while let (n, letter) = iterator.next() {
    print("\(n)\(letter)", terminator: " ")
}
print()

func stats(_ xs: Double...) -> (mean: Double, spread: Double) {
    let mean = xs.reduce(0, +) / Double(xs.count)
    return (mean, (xs.max() ?? 0) - (xs.min() ?? 0))
}
let (mean, spread) = stats(2, 4, 9)
print(mean, spread)
print(() == ())
