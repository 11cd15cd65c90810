// sequence(first:next:), sequence(state:next:), stride, zip, repeatElement, unfolding.
print(Array(sequence(first: 1) { $0 < 200 ? $0 * 3 : nil }))
print(Array(sequence(first: "a") { $0.count < 4 ? $0 + "b" : nil }))
let fib = sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in
    defer { s = (s.1, s.0 + s.1) }
    return s.0
}
print(Array(fib.prefix(12)))
print(fib.lazy.filter { $0 % 2 == 0 }.prefix { $0 < 1000 }.reduce(0, +))
let digits = sequence(state: 90125) { n -> Int? in
    guard n > 0 else { return nil }
    defer { n /= 10 }
    return n % 10
}
print(digits.reversed(), digits.max()!)

final class Node { let v: Int; let next: Node?; init(_ v: Int, _ n: Node?) { self.v = v; next = n } }
let list = Node(1, Node(2, Node(3, nil)))
print(sequence(first: list, next: \.next).map(\.v))

print(Array(stride(from: 0, to: 1, by: 0.25)), Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0, to: 0, by: 1)))
for (i, x) in stride(from: 1.0, through: 2.0, by: 0.5).enumerated() { print("\(i):\(x)", terminator: " ") }
print()
print(Array(zip(1..., "abc")).map { "\($0)\($1)" }, zip([1, 2, 3], [4, 5]).map { $0 * $1 })
let pairs = zip(["one", "two"], [1, 2])
print(Dictionary(uniqueKeysWithValues: pairs).sorted { $0.value < $1.value }.map(\.key))
let xs = [3, 1, 4, 1, 5, 9, 2, 6]
print(zip(xs, xs.dropFirst()).map { $1 - $0 }, zip(xs, xs.dropFirst()).allSatisfy { $0 != $1 })
print(Array(repeatElement("x", count: 3)), xs.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
print(xs.reduce(into: [:]) { (c: inout [Int: Int], x) in c[x, default: 0] += 1 }[1]!)
print(xs.prefix(while: { $0 < 5 }), xs.drop { $0 < 5 }, xs.suffix(2), xs.dropLast(6), xs.prefix(100).count)
print(xs.split(separator: 1), xs.split(maxSplits: 1) { $0 == 1 }, xs.partitionedCopy { $0 > 3 })
extension Sequence {
    func partitionedCopy(_ p: (Element) -> Bool) -> ([Element], [Element]) {
        reduce(into: ([], [])) { if p($1) { $0.1.append($1) } else { $0.0.append($1) } }
    }
    func scan<R>(_ initial: R, _ f: (R, Element) -> R) -> [R] {
        var out = [initial]
        for x in self { out.append(f(out.last!, x)) }
        return out
    }
    func pairsWithNext() -> [(Element, Element)] { Array(zip(self, self.dropFirst())) }
}
print((1...5).scan(0, +), "abc".scan("") { $0 + String($1) }, "abcd".pairsWithNext().map { "\($0)\($1)" })
var it = xs.makeIterator()
var firstThree: [Int] = []
while let x = it.next(), firstThree.count < 3 { firstThree.append(x) }
print(firstThree, Array(IteratorSequence(it)))
print(AnySequence { () -> AnyIterator<Int> in
    var n = 3
    return AnyIterator { n -= 1; return n >= 0 ? n : nil }
}.map { $0 * $0 })
print([1, 2, 3].elementsEqual(1...3), [1, 2].starts(with: [1]), [1, 2].lexicographicallyPrecedes([1, 3]), (1...3).min()!)
