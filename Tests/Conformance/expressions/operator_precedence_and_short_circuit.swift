func trace(_ name: String, _ value: Bool) -> Bool {
    print(name, terminator: " ")
    return value
}

print(trace("a", true) || trace("b", true) && trace("c", false))
print(trace("a", false) && trace("b", true) || trace("c", true))
print(!trace("a", true) || trace("b", false))

print(2 + 3 * 4 - 10 / 4 % 3, (2 + 3) * 4, -7 / 2, -7 % 3, 7 % -3)
print(1 << 3 + 1, 6 & 3 | 8, 6 ^ 3, ~5 & 0xFF, 0b1010 >> 1)
print(10 - 2 - 3, 2 * 3 % 4, 100 / 10 / 2)
let x: Int? = nil
let y: Int? = 4
print(x ?? y ?? 0 + 100, (x ?? 1) + (y ?? 1), x ?? 2 * 3)
print(1 < 2 && (2 < 3) == true, 5 == 5 ? "eq" : "ne", 3 > 2 ? 1 > 0 ? "a" : "b" : "c")
let range = 1 + 1..<2 * 4
print(range, range ~= 5, range.count)
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, (0.1 + 0.2 - 0.3).magnitude < .ulpOfOne)
print(7.0 / 2, 7 / 2, 7 / 2 * 2.0, Double(7 / 2))
var a = 5
a += a * 2
a -= 1
a *= a - 12
a /= 3
a %= 7
a <<= 3
a |= 1
print(a)
let (q, r) = 47.quotientAndRemainder(dividingBy: 5)
print(q, r, q * 5 + r == 47)
print("a" + "b" + String(1 + 2), "\(1 + 2)" + "\("nested \(3 * 3)")", "abc" < "abd" && "Z" < "a")
let chained = [3, 1, 2].sorted().map { $0 * $0 }.filter { $0 > 1 }.reduce("") { $0 + "\($1)," }
print(chained)
print((1, "b", 2.0) < (1, "c", 1.0), (1, 2) == (1, 2), [1, 2] == [1, 2] && [1: 2] != [1: 3])
print(Int.max &+ 1 == .min, UInt8.max &* 2, Int8.min.magnitude, 5.isMultiple(of: 0), abs(-3.5), min(3, 1, 2))
