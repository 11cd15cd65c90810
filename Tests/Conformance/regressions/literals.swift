print(0b1010, 0o17, 0xFF, 1_000_000, -5)
print(1.5, 1e3, 0x1p4, 1.0, 100000000000000000000.0, 1e16, 0.1 + 0.2)
print("a\tb\n\"q\" \u{1F600} \\")
print(#"raw \n \#(1 + 1)"#)
print(
  """
  multi
    line \
  joined
  """)
let name = "world"
print("hello, \(name)! \(1 + 2) \([1, 2]) \(("a", 2)) \(Optional(3) as Any)")
let c: Character = "é"
print(c, true, false)
print([1, 2, 3], ["a": 1], [Int](), Set([1]))
print((1, "two", 3.0), (x: 1, y: 2))
let n: Int? = nil
print(n as Any, Optional("s") as Any)
print(1 as Double, 3 / 2, 3.0 / 2, 7 % 3, -7 % 3, -7 / 2)
print(Int.max, Int.min, UInt8.max, Double.pi)
print(Int8(-128), UInt64.max, Float(0.1), 1.0e-5, 123456789.123)
