func luminance(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> Int {
    (Int(r) * 3 + Int(g) * 6 + Int(b)) / 10
}

print(luminance(10, 20, 30))

let palette: [UInt8] = [0, 64, 128]
let brightest: UInt8 = 256
let total = palette.reduce(0) { $0 + Int($1) } + Int(brightest)
print(total)
