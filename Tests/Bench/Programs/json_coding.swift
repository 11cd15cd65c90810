import Foundation

struct Sample: Codable {
  var id: Int
  var name: String
  var values: [Double]
  var isValid: Bool
}
let samples = (0..<24_000).map { i in
  Sample(id: i, name: "sample \(i)", values: (0..<8).map { Double(i * $0) / 4 }, isValid: i % 3 != 0)
}
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
let data = try encoder.encode(samples)
let decoded = try JSONDecoder().decode([Sample].self, from: data)
let sum = decoded.filter(\.isValid).reduce(0.0) { $0 + $1.values.reduce(0, +) }
print(decoded.count, sum, decoded[17].name)
