var counts: [Int: Int] = [:]
var seed = 42
for _ in 0..<3_000_000 {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  counts[seed % 5_000, default: 0] += 1
}
var names: [String: Int] = [:]
for i in 0..<750_000 { names["key\(i % 2_000)", default: 0] += i }
var best = 0
for (key, value) in counts where value > counts[best]! { best = key }
print(counts.count, counts[best]!, names.count, names["key7"]!)
