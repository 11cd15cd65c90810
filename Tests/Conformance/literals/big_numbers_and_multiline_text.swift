let integers: [Int] = [1_000, 0b1010_1010, 0o755, 0xCAFE, -42, +7, 00012]
print(integers)
let doubles: [Double] = [1e3, 1.5e-3, 0x1.8p3, 12_345.678_9, 1, -0.0, 5e-1]
print(doubles)
let small: Int8 = -128, byte: UInt8 = 0xFF, wide: UInt64 = 0xFFFF_FFFF_FFFF_FFFF
print(small, byte, wide, Int64.max, 1 as Float, 3 as Double, Float16(0.1) == 0.1)

let poem = """
Roses are red,
    Violets are "blue",
\tTabs and \\ slashes\u{2026}
Three quotes: \"""

end
"""
print(poem)
for (i, line) in poem.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where line.isEmpty || line.hasPrefix(" ") { print(i, line.count) }

let name = "World", n = 3
print(#"raw \(name) and \#(name) with "quotes" and \n"#)
print(##"deeper "# \##(n * 2)"##)
print(#"""
  multi \raw
    #\#(n)
  """#)
print("Hello, \(name.uppercased())! \(n > 2 ? "many" : "few") \([n, n + 1].map { "<\($0)>" }.joined())")
let chars: [Character] = ["a", "\u{1F1F3}\u{1F1F4}", "\"", "\\", "\n", "\u{65}\u{301}"]
print(chars.map { $0.unicodeScalars.count }, chars)
let scalars: [Unicode.Scalar] = ["\u{41}", "é", "\t"]
print(scalars.map(\.value))
let empty: [Int] = [], none: [String: Int] = [:], set: Set = [3, 3, 1], nested = [[1], [], [2, 3]], optional: [Int?] = [1, nil]
print(empty, none, set.count, nested, optional, [1: ["a"], 2: []].count)
let tuple = (1, "x", [true]), closure = { (x: Int) -> Int in x + 1 }, range = 1..<3, unit: Void = ()
print(tuple, closure(1), range, unit)
print(true && !false, nil as Int? as Any, #function.isEmpty, #line, "\0".utf8.count)
