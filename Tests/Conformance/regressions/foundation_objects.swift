import Foundation
let path = "/usr/local/lib/libx.so.1" as NSString
print(path.lastPathComponent, path.deletingLastPathComponent, path.pathExtension, path.length)
let s = path as String
print(s.count, ("a/b" as NSString).appendingPathComponent("c"))
let r = ("hello" as NSString).range(of: "ll")
print(r, ("hello" as NSString).substring(with: r))
print(String(format: "%-10@|%5@|", "left" as NSString, "r" as NSString), String(format: "%d %s", 4, ("x" as NSString).utf8String!))
print(Decimal(string: "0.1")! + Decimal(string: "0.2")!, Decimal(1) / 3, Decimal(10) * 2.5, Decimal(0.1), Decimal(3.14), -Decimal(5) / 4)
print(Decimal(2) / 3, pow(Decimal(2), 100), Decimal(string: "1e3")!, Decimal(100) - 0.01)
var (a, b) = (Decimal(string: "2.345")!, Decimal())
NSDecimalRound(&b, &a, 2, .bankers); print(b)
NSDecimalRound(&b, &a, 2, .plain); print(b, (b as NSDecimalNumber).doubleValue)
print([Decimal(3), 1, 2].sorted(), Decimal(1) == 1.0, Decimal(1.5) > 1)
let bytes = withUnsafeBytes(of: UInt32(0xDEADBEEF).bigEndian) { Array($0) }
print(bytes, Data([0x78, 0x56, 0x34, 0x12]).withUnsafeBytes { $0.load(as: UInt32.self) })
var arr = [3, 1, 2]
print(arr.withUnsafeBufferPointer { $0.reduce(0, +) })
arr.withUnsafeMutableBufferPointer { p in for i in p.indices { p[i] *= 2 } }
print(arr)
print(6.5.binade, (-0.3).binade, 1.0.significandWidth, 6.5.significandWidth)
print(pow(2, 10), pow(2, 0.5))
