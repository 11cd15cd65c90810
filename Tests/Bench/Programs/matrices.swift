let n = 300
var a = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
var b = a
for i in 0..<n {
  for j in 0..<n {
    a[i][j] = Double((i * j) % 7) + 0.5
    b[i][j] = Double((i + j) % 5) - 1.5
  }
}
var c = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
for i in 0..<n {
  for j in 0..<n {
    var sum = 0.0
    for k in 0..<n { sum += a[i][k] * b[k][j] }
    c[i][j] = sum
  }
}
var trace = 0.0
for i in 0..<n { trace += c[i][i] }
print(Int(trace * 1000))
