let readings: [Any] = [42, 42.5, "42", UInt8(200), Float(1.5), true, "4x2", -1]

func asInt(_ value: Any) -> Int? {
    switch value {
    case let i as any BinaryInteger: Int(exactly: Int64(i))
    case let d as Double: Int(exactly: d)
    case let f as Float: Int(f)
    case let s as String: Int(s)
    case let b as Bool: b ? 1 : 0
    default: nil
    }
}
for r in readings {
    print("\(type(of: r)) \(r) ->", asInt(r).map(String.init) ?? "not an Int")
}

print(Int8(exactly: 128) as Any, Int8(truncatingIfNeeded: 300), UInt8(clamping: -4), UInt8(clamping: 999))
print(Int(3.99), Int(-3.99), Int((2.5).rounded()), Int((-2.5).rounded(.toNearestOrEven)))
print(Double("1e3") ?? 0, Double("abc") as Any, Int("0x1F") as Any, Int("1F", radix: 16) ?? 0)
print(UInt16(bitPattern: -2), Int32(bitPattern: 0xFFFF_FFF0), Double(Float(0.1)) == 0.1)
print(String(255, radix: 2), String(48879, radix: 16, uppercase: true), Int("-101", radix: 2)!)

let mixed: [Double] = [1, 2.5].map { $0 } + [Double(3 as Int)]
print(mixed)
let scaled = mixed.map(Float.init).map { Int($0 * 2) }
print(scaled)
let texts = ["10", "x", "30"]
print(texts.compactMap(Int.init), texts.map { Int($0) ?? -1 }, texts.map { Int($0) as Int? }.filter { $0 == nil }.count)
let anyArray: [Any] = [1, 2, 3]
print(anyArray as? [Int] ?? [], (anyArray + ["s"]) as? [Int] as Any)
let numbers: [Int] = [1, 2]
let widened = numbers as [Any]
let optionals: [Int?] = numbers
print(widened.count, optionals.compactMap { $0 }.count, (numbers as Any) is [Int], (numbers as Any) is [String])
print(Character(UnicodeScalar(UInt8(ascii: "A") + 2)), UInt8(ascii: "z"), Unicode.Scalar(0x1F600).map(String.init) ?? "")
