var lines: [String] = []
for i in 0..<600_000 { lines.append("sample-\(i % 97),\(i * 7 % 1000),\(i % 13 == 0 ? "bad" : "good")") }
var length = 0
var good = 0
var total = 0
for line in lines {
  let fields = line.split(separator: ",")
  if fields[2] == "good" {
    good += 1
    total += Int(fields[1])!
  }
  length += fields[0].uppercased().count
  if line.hasPrefix("sample-1") { length += 1 }
}
let joined = lines.prefix(1000).joined(separator: "\n")
print(good, total, length, joined.utf8.count)
