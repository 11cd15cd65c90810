func primes(below limit: Int) -> Int {
  var isPrime = [Bool](repeating: true, count: limit)
  isPrime[0] = false
  isPrime[1] = false
  var i = 2
  while i * i < limit {
    if isPrime[i] {
      var j = i * i
      while j < limit {
        isPrime[j] = false
        j += i
      }
    }
    i += 1
  }
  var count = 0
  for flag in isPrime where flag { count += 1 }
  return count
}
print(primes(below: 12_000_000))
