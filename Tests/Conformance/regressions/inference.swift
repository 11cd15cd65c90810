// Inference: closures, literals, ranges of characters, functions that take tuples apart, members of literals.
do {
  let c: Character = "b"
  print(("a"..."m") ~= c)
  switch c { case "a"..."m", "A"..."M": print(1); default: print(2) }
}
do {
  let sentence = "hello"
  let vowelCount = sentence.filter("aeiouAEIOU".contains).count
  print(vowelCount)
}
do {
  print(["c", "a", "b"].sorted() as [Character])
}
do {
  var shared = 0
  let adders = (1...3).map { step in { shared += step } }
  adders.forEach { $0() }
  print(shared)
  let m = [1, 2].map { a in { b in a + b } } as [(Int) -> Int]
  print(m[0](5))
}
do {
  print(sequence(first: 1) { $0 < 200 ? $0 * 3 : nil }.map { $0 })
}
do {
  let i: Int? = 4
  print(i ?? "undefined")
  let j: Int? = nil
  print(j ?? "undefined", i ?? 2)
}
do {
  func uniq<B: Sequence>(_ b: B) -> [B.Element] where B.Element: Hashable {
      let set = Set(b)
      var seen = Set<B.Element>()
      return b.filter { set.contains($0) && seen.insert($0).inserted }
  }
  print(uniq([1, 2, 1]))
  func common<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element, A.Element: Hashable {
      let set = Set(b)
      return a.filter { set.contains($0) }
  }
  print(common([1, 2, 3], [2, 3]))
}
do {
  print(UInt8(bitPattern: -1), Int8(bitPattern: 0x80), UInt32(bitPattern: -2), Int64(bitPattern: .max))
  print(UInt8(0xF0).words.count, (-1 as Int8).words.first!)
}
do {
  let maybe: [Int?] = [1, nil, 3]
  print(maybe.filter { $0 == nil }.count, maybe.firstIndex(of: nil)!)
  print(maybe.contains(nil), maybe.contains(2))
}
do {
  func partition<T>(_ xs: [T], by p: (T) -> Bool) -> (yes: [T], no: [T]) { (xs.filter(p), xs.filter { !p($0) }) }
  let split = partition(Array(1...9)) { $0.isMultiple(of: 3) }
  print(split.yes, split)
}
do {
  print(zip([1, 2, 3], [10, 20, 30]).map(*))
  print([(1, 2), (3, 4)].map(+), [(3, 4)].map(max))
  let pairs = ["a": 1]
  print(pairs.map { "\($0)\($1)" }, pairs.map { $0.key })
  func add(_ a: Int, _ b: Int) -> Int { a + b }
  print([(1, 2)].map(add))
}
do {
  let a = [1, 2, 3, 4]
  print(a[...], "abc"[...])
  func sum(_ s: ArraySlice<Int>) -> Int { s.reduce(0, +) }
  print(sum(a[...]), sum(a[1...2]), sum([]))
  var rest = "hello"[...]
  rest = rest.dropFirst()
  print(rest)
}
do {
  var triangle = [[1]]
  for _ in 0..<4 {
      let last = triangle.last!
      triangle.append([1] + zip(last, last.dropFirst()).map(+) + [1])
  }
  print(triangle)
}
do {
  func partition<T>(_ xs: [T], by p: (T) -> Bool) -> (yes: [T], no: [T]) { (xs.filter(p), xs.filter { !p($0) }) }
  let a = Array(1...9)
  let split = partition(a) { $0.isMultiple(of: 3) }
  print(split)
  func pp<T>(_ xs: [T], by p: (T) -> Bool) -> [T] { xs.filter(p) }
  print(pp(Array(1...9)) { $0.isMultiple(of: 3) })
  print(pp(Array("abc")) { $0.isLetter })
  print(pp([1, 2]) { $0.isMultiple(of: 2) })
  print(pp([1, 2]) { $0 > 1 })
}
do {
  let a: [Character] = ["c", "a"].sorted()
  print(a)
  print(["c", "a"].sorted())
}
do {
  let start = [[true, false], [false, true]]
  let next = start.enumerated().map { r, row in
      row.enumerated().map { c, alive in
          let n = c
          return n == 3 || (alive && n == 2)
      }
  }
  print(next)
}
do {
  func common<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element: Hashable, A.Element == B.Element {
      let set = Set(b)
      return a.filter(set.contains)
  }
  print(common([1, 2, 3, 4], Set([4, 2])), common("hello", "help".reversed()))
}
do {
  let words = "a b a".split(separator: " ")
  print(words.lastIndex(of: "a")!, words.contains("b"), words[0] == "a")
  let s: Substring = "abc"
  print(s, s.count, s + "d")
}
extension DefaultStringInterpolation {
    mutating func appendInterpolation(_ value: Int, width: Int, fill: Character = " ") {
        let s = String(value); appendLiteral(String(repeating: fill, count: width > s.count ? width - s.count : 0) + s)
    }
}
print("[\(42, width: 6)] [\(7, width: 3, fill: "0")] [\(12345, width: 2)]")
struct Rights: OptionSet {
  let rawValue: Int
  static let read = Rights(rawValue: 1), write = Rights(rawValue: 2)
}
let rights: Rights = [.read]
print(rights.contains([.read, .write]), rights.contains([.read]))
extension String {
  func padded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
print("ab".padded(5))
let counts: [String: Int?] = ["a": 1, "b": nil]
print((counts["a"] ?? nil) ?? 0, counts["b"] == nil, counts["c"] == nil)
