func fannkuch(_ n: Int) -> (checksum: Int, flips: Int) {
  var p = Array(0..<n)
  var q = p
  var s = Array(0..<n)
  var sign = 1
  var flips = 0
  var checksum = 0
  while true {
    var first = p[0]
    if first != 0 {
      for i in 1..<n { q[i] = p[i] }
      var count = 1
      while true {
        let next = q[first]
        if next == 0 {
          if count > flips { flips = count }
          checksum += sign * count
          break
        }
        q[first] = first
        if first >= 3 {
          var i = 1
          var j = first - 1
          while i < j {
            let held = q[i]
            q[i] = q[j]
            q[j] = held
            i += 1
            j -= 1
          }
        }
        first = next
        count += 1
      }
    }
    if sign == 1 {
      p.swapAt(0, 1)
      sign = -1
    } else {
      p.swapAt(1, 2)
      sign = 1
      for i in 2..<n {
        let here = s[i]
        if here != 0 {
          s[i] = here - 1
          break
        }
        if i == n - 1 { return (checksum, flips) }
        s[i] = i
        let held = p[0]
        for j in 0...i { p[j] = p[j + 1] }
        p[i + 1] = held
      }
    }
  }
}
let result = fannkuch(10)
print(result.checksum, result.flips)
