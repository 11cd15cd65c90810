struct Color: Hashable {
    let red: UInt8, green: UInt8, blue: UInt8
    static var custom: [String: Color] = [:]
    static let black = Color(red: 0, green: 0, blue: 0)
    static let palette: [Color] = {
        print("(palette built)")
        return (0..<4).map { Color(red: UInt8($0 * 60), green: 128, blue: UInt8(255 - $0 * 60)) }
    }()
    static subscript(name: String) -> Color {
        get { custom[name] ?? black }
        set { custom[name] = newValue }
    }
    var hex: String {
        [red, green, blue].map { c in
            let s = String(c, radix: 16, uppercase: true)
            return s.count == 1 ? "0" + s : s
        }.joined()
    }
    var luminance: Int { (Int(red) * 299 + Int(green) * 587 + Int(blue) * 114) / 1000 }
    var inverted: Color { Color(red: ~red, green: ~green, blue: ~blue) }
    init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }
    init?(hex: String) {
        guard hex.count == 6, let v = UInt32(hex, radix: 16) else { return nil }
        self.init(red: UInt8(v >> 16), green: UInt8(v >> 8 & 0xFF), blue: UInt8(v & 0xFF))
    }
}

print(Color.black.hex, Color.black.inverted.hex)
Color["sky"] = Color(red: 135, green: 206, blue: 235)
print(Color["sky"].hex, Color["mud"] == .black, Color.custom.count)
print(Color.palette.map(\.hex))
print(Color.palette.map(\.luminance), Color.palette.max { $0.luminance < $1.luminance }!.hex)
print(Color(hex: "FF8000")!.blue, Color(hex: "ff80") == nil, Color(hex: "GG0000") == nil)
var (first, second) = (Color.palette[0], Color.palette[3])
swap(&first, &second)
print(first.hex, second.hex, Set([first, second, first]).count)
let blend = zip([first.red, first.green, first.blue], [second.red, second.green, second.blue]).map { UInt8((Int($0) + Int($1)) / 2) }
print(blend, blend.reduce(0) { $0 &+ $1 })
