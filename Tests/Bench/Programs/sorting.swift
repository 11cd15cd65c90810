var values: [Int] = []
var seed = 7
for _ in 0..<800_000 {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  values.append(seed)
}
struct Reading {
  var station: Int
  var value: Int
}
let ascending = values.sorted()
let readings = values.map { Reading(station: $0 % 100, value: $0) }
let ordered = readings.sorted { ($0.station, $0.value) < ($1.station, $1.value) }

func quicksort(_ a: inout [Int], _ low: Int, _ high: Int) {
  if low >= high { return }
  let pivot = a[(low + high) / 2]
  var i = low
  var j = high
  while i <= j {
    while a[i] < pivot { i += 1 }
    while a[j] > pivot { j -= 1 }
    if i <= j {
      a.swapAt(i, j)
      i += 1
      j -= 1
    }
  }
  quicksort(&a, low, j)
  quicksort(&a, i, high)
}
var own = values
quicksort(&own, 0, own.count - 1)
print(ascending[1000], ordered[1000].value, own[1000], own == ascending)
