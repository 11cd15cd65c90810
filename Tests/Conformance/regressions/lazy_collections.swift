struct Pairs<Base: Sequence>: Sequence {
  let base: Base
  struct Iterator: IteratorProtocol {
    var base: Base.Iterator
    mutating func next() -> (Base.Element, Base.Element)? {
      guard let a = base.next(), let b = base.next() else { return nil }
      return (a, b)
    }
  }
  func makeIterator() -> Iterator { Iterator(base: base.makeIterator()) }
}
print(Array(Pairs(base: 1...5)).count, Pairs(base: "abcd").map { "\($0.0)\($0.1)" })
nonisolated struct Grid<T>: RandomAccessCollection {
  var items: [T]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  subscript(i: Int) -> T { items[i] }
}
let g = Grid(items: ["a", "b", "c"])
print(g.indices, g.indices.map { $0 * 2 }, g[1...], type(of: g[1...]), type(of: g.indices))
print(type(of: g.lazy.map { $0 + "!" }), g.lazy.map { $0 + "!" }.last!, type(of: g.reversed()), type(of: g.dropFirst()))
nonisolated struct Lst: BidirectionalCollection {
  var items: [Int]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  func index(before i: Int) -> Int { i - 1 }
  subscript(i: Int) -> Int { items[i] }
}
print(type(of: Lst(items: []).indices), Lst(items: [1,2,3]).reversed().map { $0 })
print(Lst(items: [1, 2, 3]).prefix(2), Lst(items: [1, 2]).lazy.filter { $0 > 1 })
nonisolated struct Count: Sequence, IteratorProtocol { var n = 0; mutating func next() -> Int? { n += 1; return n > 5 ? nil : n } }
print(Count().prefix(2), Count().dropFirst(1), Count().drop { $0 < 3 }, Count().prefix(while: { $0 < 3 }), Count().suffix(2), Count().dropLast(2))
print(Array(Count().prefix(3).prefix(2)), Array(Count().dropFirst(1).dropFirst(2)), Array(Count().drop { $0 < 3 }.drop { $0 < 4 }))
print([1,2,3].enumerated(), zip([1], "a"), [[1],[2]].joined(), repeatElement(1, count: 2), [1,2].reversed() as ReversedCollection)
print(Array([3,1].lazy.map { $0 * 2 }.filter { $0 > 2 }.map { "\($0)" }), [1,2,3].lazy.compactMap { $0 == 2 ? nil : $0 }.count)
let lz = [1, 2, 3, 4, 5, 6].lazy
print(lz.prefix { $0 < 4 }.last!, lz.drop { $0 < 3 }.first!, lz.drop(while: { $0 < 3 }).count, lz.prefix(while: { $0 < 3 }).reversed().map { $0 })
print(lz.filter { $0 % 2 == 0 }.filter { $0 > 2 }, lz[2...4].map { $0 }, lz.filter { $0.isMultiple(of: 3) }.last!)
print(lz.flatMap { [$0, $0] }.prefix(3).map { $0 }, lz.lazy, lz.map { $0 }.lazy, lz.elements)
print(lz.split { $0 == 3 }.map(Array.init), lz.contains(4), lz.min()!, lz.sorted(by: >), lz.enumerated().map { $0 * $1 })
struct Every<Base: Sequence>: LazySequenceProtocol {
  var base: Base, n: Int
  struct Iterator: IteratorProtocol {
    var it: Base.Iterator, n: Int
    mutating func next() -> Base.Element? {
      for _ in 1..<n { if it.next() == nil { return nil } }
      return it.next()
    }
  }
  func makeIterator() -> Iterator { Iterator(it: base.makeIterator(), n: n) }
}
extension LazySequenceProtocol { func every(_ n: Int) -> Every<Self> { Every(base: self, n: n) } }
print(Array((1...10).lazy.every(3)), Array((1...).lazy.map { $0 * $0 }.every(2).map { -$0 }.prefix(3)))
print(type(of: (1...10).lazy.every(3).map { "\($0)" }), type(of: lz.map { $0 + 1 }.filter { $0 > 1 }), type(of: lz.prefix(2)))
let f = [[1, 2], [], [3], [], [4, 5]].joined()
print(f.count, f.first!, f.last!, f.isEmpty, f.reversed().map { $0 }, f.suffix(2).map { $0 })
print(f[f.index(f.startIndex, offsetBy: 2)], f.firstIndex(of: 4) == f.index(f.endIndex, offsetBy: -2), f.dropFirst(2).map { $0 })
print([[Int]]().joined().isEmpty, [[], [1]].joined().startIndex == [[], [1]].joined().startIndex)
let e = "abc".enumerated()
print(e.count, e.first!, e.map { "\($0)\($1)" }, e.dropFirst().map(\.offset), e.isEmpty)
let e2 = [5, 6, 7].enumerated()
print(e2.reversed().map { "\($0.offset):\($0.element)" }, e2.last!, e2.suffix(2).map(\.element), e2[e2.startIndex])
for (i, x) in e2.reversed() { print(i, x, terminator: " ") }
print()
for (i, x) in [1, 2].enumerated().dropFirst() { print(i, x) }
print(Array([[1], [2, 3]].lazy.joined()), ["a", "b"].joined(separator: "-"), [[1], [2]].joined(separator: [0]).map { $0 })
let words = ["x", "yy"]
print(words.enumerated().max { $0.element.count < $1.element.count }!.offset, words.enumerated().filter { $0.offset > 0 }.map(\.element))
print(words.flatMap { $0 }, words.joined(), words.lazy.flatMap { $0 }.count)
print(zip(words, 1...).map { "\($0)\($1)" }, words.enumerated().sorted { $0.offset > $1.offset }.map(\.element))
let few = [1, 2, 3, 4].lazy
print(few.prefix(while: { $0 < 3 }), few.prefix(while: { $0 < 3 }).count, few.drop(while: { $0 < 3 }))
