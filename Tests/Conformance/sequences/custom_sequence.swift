// Sequence and IteratorProtocol conformances, single-pass and multi-pass.
nonisolated struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? {
        guard n > 0 else { return nil }
        defer { n -= 1 }
        return n
    }
}
let c = Countdown(n: 5)
for i in c { print(i, terminator: " ") }
print(Array(c), c.map { $0 * $0 }, c.contains(3), c.reduce(0, +))
var manual = c
print(manual.next()!, manual.next()!, Array(manual))

struct Fibonacci: Sequence {
    let limit: Int
    struct Iterator: IteratorProtocol {
        var a = 0, b = 1
        let limit: Int
        mutating func next() -> Int? {
            guard a <= limit else { return nil }
            defer { (a, b) = (b, a + b) }
            return a
        }
    }
    func makeIterator() -> Iterator { Iterator(limit: limit) }
    var underestimatedCount: Int { 1 }
}
let f = Fibonacci(limit: 50)
print(Array(f), f.filter { $0 % 2 == 0 }, f.max()!, f.first { $0 > 10 }!, f.sorted(by: >).prefix(2))
print(f.elementsEqual([0, 1, 1, 2, 3, 5, 8, 13, 21, 34]), f.starts(with: [0, 1]), f.reversed().first!)
print(f.dropFirst(6).map { $0 }, f.suffix(2), f.enumerated().map { $0 * $1 }.last!, f.min(by: >)!)
print(Set(f).count, f.allSatisfy { $0 >= 0 }, f.split(separator: 5).map { Array($0) })
for (i, x) in zip("abc", f.dropFirst(3)) { print(i, x, terminator: ";") }
print()

// class iterator shares state
nonisolated final class Shared: Sequence, IteratorProtocol {
    var i = 0
    func next() -> Int? {
        i += 1
        return i <= 6 ? i : nil
    }
}
let s = Shared()
for x in s where x == 2 { print("first two used", x); break }
print(Array(s), Array(s))

// tree traversal with a stack
final class Tree: Sequence {
    let v: String
    let kids: [Tree]
    init(_ v: String, _ kids: Tree...) { self.v = v; self.kids = kids }
    func makeIterator() -> AnyIterator<(depth: Int, value: String)> {
        var stack = [(0, self)]
        return AnyIterator {
            guard let (d, t) = stack.popLast() else { return nil }
            stack += t.kids.reversed().map { (d + 1, $0) }
            return (d, t.v)
        }
    }
}
let tree = Tree("root", Tree("a", Tree("a1"), Tree("a2")), Tree("b"))
for (d, v) in tree { print(String(repeating: "  ", count: d) + v) }
print(tree.map(\.value).joined(separator: ","), tree.max { $0.depth < $1.depth }!.value)
