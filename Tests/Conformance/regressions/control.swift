var total = 0
for i in 0..<10 where i % 2 == 0 { total += i }
print(total)
for i in (1...3).reversed() { print(i, terminator: " ") }
print()
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: " ") }
for i in stride(from: 0, through: 1, by: 0.25) { print(i, terminator: " ") }
print()
outer: for a in 1...5 {
  for b in 1...5 {
    if b == 3 { continue outer }
    if a == 4 { break outer }
    print(a * b, terminator: ",")
  }
}
print()
var n = 27
var steps = 0
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
}
print(steps)
repeat { n += 1 } while n < 10
print(n)
func classify(_ n: Int) -> String {
  switch n {
  case ..<0: return "negative"
  case 0: return "zero"
  case 1, 2, 3: return "small"
  case 4...10: return "medium"
  case let x where x % 2 == 0: return "even \(x)"
  default: return "odd"
  }
}
for n in [-5, 0, 2, 7, 12, 13] { print(classify(n)) }
func check(_ x: Int?) -> Int {
  guard let x, x > 0 else { return -1 }
  defer { print("leaving \(x)") }
  if x > 5 { return x * 2 }
  return x
}
print(check(nil), check(3), check(10))
let point = (1, 0)
switch point {
case (0, 0): print("origin")
case (let x, 0): print("on x at \(x)")
case (0, let y): print("on y at \(y)")
default: print("elsewhere")
}
switch "b" {
case "a": print("A")
case "b":
  print("B")
  fallthrough
case "c": print("C")
default: print("none")
}
let grade = if total > 15 { "high" } else { "low" }
print(grade)
let word =
  switch total {
  case 20: "twenty";
  default: "other"
  }
print(word)
for (i, s) in ["x", "y"].enumerated() { print(i, s) }
var it = [1, 2, 3].makeIterator()
while let v = it.next() { print(v, terminator: ";") }
print()
do {
  var k = 5
  defer { print("deferred", k) }
  k += 1
}
