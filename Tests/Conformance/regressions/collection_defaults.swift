nonisolated struct Bag: BidirectionalCollection {
  var items: [Int]
  struct Index: Comparable { var n: Int; static func < (a: Index, b: Index) -> Bool { a.n < b.n } }
  var startIndex: Index { Index(n: 0) }
  var endIndex: Index { Index(n: items.count) }
  func index(after i: Index) -> Index { Index(n: i.n + 1) }
  func index(before i: Index) -> Index { Index(n: i.n - 1) }
  subscript(i: Index) -> Int { items[i.n] }
}
let b = Bag(items: [1, 2, 3])
print(b.index(b.endIndex, offsetBy: -1).n)
print(b.distance(from: b.endIndex, to: b.startIndex))
func f<C: BidirectionalCollection>(_ c: C) -> Int { c.distance(from: c.startIndex, to: c.index(c.endIndex, offsetBy: -2)) }
print(f(b))
nonisolated struct T: RangeReplaceableCollection {
  private var chars: [Character] = []
  init() {}
  var startIndex: Int { chars.startIndex }
  var endIndex: Int { chars.endIndex }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Character { chars[i] }
  mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with new: C) where C.Element == Character {
    chars.replaceSubrange(r, with: new)
  }
}
var text = T()
text.append("a")
text.append(contentsOf: "bcd")
text.replaceSubrange(1...2, with: "xyz")
print(String(text))
