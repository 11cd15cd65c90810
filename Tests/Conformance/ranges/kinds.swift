// Closed, half-open and one-sided ranges.
let closed = 1...5
let halfOpen = 1..<5
print(closed, halfOpen)
print(closed.count, halfOpen.count, (3..<3).isEmpty)
print(closed.lowerBound, closed.upperBound, halfOpen.upperBound)
print(closed.contains(5), halfOpen.contains(5))
print(closed.first!, closed.last!, closed.min()!, halfOpen.max()!)
print(Array(closed), Array(halfOpen.reversed()))

let names = ["Anna", "Alex", "Brian", "Jack"]
print(names[2...], names[...2], names[..<2], names[1..<3])
for name in names[1...] { print(name, terminator: " ") }
print()

let upTo = ...5
let from = 10...
let below = ..<0
print(upTo.contains(7), upTo.contains(4), from.contains(11), below.contains(0))
for n in from {
    if n > 13 { break }
    print(n, terminator: ",")
}
print()
print(from.prefix(3).map { $0 * 2 })

let unit = 0.0...1.0
print(unit.contains(0.5), unit.contains(1.1), unit)
let letters: ClosedRange<Character> = "a"..."z"
print(letters.contains("m"), letters.contains("M"))
print(("apple"..."cherry").contains("banana"))

print((1...10).clamped(to: 5...20), (1..<10).overlaps(9..<12), (1..<10).overlaps(10..<12))
print(0..<5 == 0..<5, Range(1...4) == 1..<5, ClosedRange(1..<5))
print((1...4).reduce(1, *), (1...100).reduce(0, +))
print((5...1 + 5).map { -$0 })
print((1...20).filter { $0 % 6 == 0 }, (1..<4).flatMap { Array(repeating: $0, count: $0) })
