import Foundation

extension Data {
    var hex: String { map { String(format: "%02x", $0) }.joined() }

    init?(hex: String) {
        guard hex.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var i = hex.startIndex
        while i < hex.endIndex {
            let j = hex.index(i, offsetBy: 2)
            guard let b = UInt8(hex[i..<j], radix: 16) else { return nil }
            bytes.append(b)
            i = j
        }
        self.init(bytes)
    }

    var crc32: UInt32 {
        var crc = ~UInt32(0)
        for byte in self {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    var adler32: UInt32 {
        let (a, b) = reduce((UInt32(1), UInt32(0))) { s, byte in
            let a = (s.0 + UInt32(byte)) % 65521
            return (a, (s.1 + a) % 65521)
        }
        return b << 16 | a
    }
}

let message = Data("Hello, Swift 🌍".utf8)
print(message.count, message.hex)
print(message.base64EncodedString())
if let decoded = Data(base64Encoded: "U3dpZnQgRGF0YQ==") { print(String(decoding: decoded, as: UTF8.self)) }
print(Data(base64Encoded: "***") as Any)
print(String(Data("123456789".utf8).crc32, radix: 16), String(Data("Wikipedia".utf8).adler32, radix: 16))
print(Data(hex: "cafebabe")?.map { $0 } ?? [], Data(hex: "abc") == nil, Data(hex: "zz") == nil)

var packet = Data([0x01, 0x02])
packet.append(contentsOf: [0xFF, 0x00])
packet.append(Data("end".utf8))
withUnsafeBytes(of: UInt32(0xDEAD_BEEF).bigEndian) { packet.append(contentsOf: $0) }
print(packet.hex, packet.count, packet[2], packet.first!, packet.last!)
let body = packet[4..<7]
print(String(decoding: body, as: UTF8.self), body.startIndex, Data(body).startIndex)
packet.replaceSubrange(0..<2, with: [0xAA])
print(packet.prefix(3).hex, packet.contains(0xFF), packet.suffix(4).reduce(0) { $0 << 8 | UInt32($1) } == 0xDEAD_BEEF)
print(String(data: Data([0xC3, 0x28]), encoding: .utf8) as Any, String(data: Data([0x48, 0x69]), encoding: .utf8) ?? "")
print(Data(repeating: 7, count: 3) == Data([7, 7, 7]), Data().isEmpty)
