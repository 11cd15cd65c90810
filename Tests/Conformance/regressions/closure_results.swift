func f() -> AnyIterator<(depth: Int, value: String)> {
  var stack = [(0, "a")]
  return AnyIterator {
    guard let (d, t) = stack.popLast() else { return nil }
    return (d, t)
  }
}
func g() -> AnyIterator<Int> {
  var stack = [0]
  return AnyIterator {
    guard let d = stack.popLast() else { return nil }
    return d
  }
}
print(Array(f()), Array(g()))
let parsed = ["1", "a"].map { s -> Int? in
  guard let n = Int(s) else { return nil }
  return n
}
print(parsed)
let k = [1, 2].map { x in
  let y = x + 1
  return (y, "\(y)")
}
print(k, k.map(\.0))
let it = AnyIterator { () -> Int? in
  return nil
}
print(it.next() as Any)
let many = [3, 1, 2].sorted { a, b in
  let x = a * 2
  return x < b * 2
}.map { v in
  let w = v
  return "\(w)"
}.joined()
print(many)
print(sequence(state: 0) { s -> String? in
  s += 1
  guard s < 4 else { return nil }
  return "\(s)"
}.map { $0 })
