var sum = 0
var i = 0
while i < 30_000_000 {
  if i % 3 == 0 { sum += i * 2 } else { sum ^= i }
  i += 1
}
print(sum)
