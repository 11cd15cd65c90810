func a(_ i: Int, _ j: Int) -> Double {
  let diagonal = i + j
  return 1.0 / Double(diagonal * (diagonal + 1) / 2 + i + 1)
}
func multiply(_ v: [Double], transposed: Bool) -> [Double] {
  var result = [Double](repeating: 0, count: v.count)
  for i in 0..<v.count {
    var sum = 0.0
    for j in 0..<v.count { sum += (transposed ? a(j, i) : a(i, j)) * v[j] }
    result[i] = sum
  }
  return result
}
func both(_ v: [Double]) -> [Double] { multiply(multiply(v, transposed: false), transposed: true) }
var u = [Double](repeating: 1, count: 700)
var v = u
for _ in 0..<10 {
  v = both(u)
  u = both(v)
}
var (uv, vv) = (0.0, 0.0)
for i in 0..<u.count {
  uv += u[i] * v[i]
  vv += v[i] * v[i]
}
print(Int((uv / vv).squareRoot() * 1e9))
