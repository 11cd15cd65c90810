// Integer literals in the four bases, with separators.
let decimal = 17
let binary = 0b10001
let octal = 0o21
let hex = 0x11
print(decimal, binary, octal, hex)
print(decimal == binary && octal == hex)

let million = 1_000_000
let mask = 0xFF_FF_00_00
let nibbles = 0b1010_0101_1111_0000
print(million, mask, nibbles)

let negative = -0x1F
let zero = -0
print(negative, zero)

let perms: [(name: String, bits: Int)] = [
    ("owner", 0o700),
    ("group", 0o070),
    ("other", 0o007),
]
for (name, bits) in perms {
    print("\(name): \(bits) = 0o\(String(bits, radix: 8))")
}

let color: UInt32 = 0xCC6699
let red = (color & 0xFF0000) >> 16
let green = (color & 0x00FF00) >> 8
let blue = color & 0x0000FF
print("rgb(\(red), \(green), \(blue))")

let padded = 000123
print(padded, 0b0001, 0x00ff)
print(Int8(0x7f), UInt8(0xff), Int16(-0x8000))
print(type(of: 3), type(of: 3.0), type(of: 3 + 0.5))
