// OptionSet, bit operators, overflow operators, custom boolean operators.
struct Permissions: OptionSet, CustomStringConvertible {
    let rawValue: UInt8
    static let read = Permissions(rawValue: 1 << 0)
    static let write = Permissions(rawValue: 1 << 1)
    static let execute = Permissions(rawValue: 1 << 2)
    static let all: Permissions = [.read, .write, .execute]
    var description: String {
        (contains(.read) ? "r" : "-") + (contains(.write) ? "w" : "-") + (contains(.execute) ? "x" : "-")
    }
}
extension Permissions {
    static func | (a: Permissions, b: Permissions) -> Permissions { a.union(b) }
    static func & (a: Permissions, b: Permissions) -> Permissions { a.intersection(b) }
    static prefix func ~ (a: Permissions) -> Permissions { all.subtracting(a) }
}
var p: Permissions = .read | .execute
print(p, ~p, p & .execute, p.rawValue)
p.insert(.write)
p.remove(.read)
print(p, p.isSuperset(of: .write), p == [.write, .execute], Permissions().isEmpty)
print(p.symmetricDifference(.all))

let a: UInt8 = 250
print(a &+ 10, a &- 251, a &* 2, UInt8.max &+ 1)
let (sum, over) = a.addingReportingOverflow(10)
print(sum, over, a.multipliedReportingOverflow(by: 2))
print(Int8.max &+ 1, Int8.min &- 1, -128 as Int8)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -16 >> 2, UInt8(0b1011_0000) >> 4)
print(UInt8(1) << 9, UInt8(1) &<< 9, 1 << -1)
print((0b1011).nonzeroBitCount, (8 as UInt8).leadingZeroBitCount, 40.trailingZeroBitCount)
print(String(0xBEEF, radix: 2), String(255, radix: 16, uppercase: true), Int("zz", radix: 36)!)
print((0x1234 as UInt16).byteSwapped, UInt8(truncatingIfNeeded: 300), Int8(bitPattern: 200))
print(UInt8(clamping: 999), UInt8(exactly: 999) as Any, Int8(exactly: -5) as Any)
print(7 / -2, 7 % -2, (-7).quotientAndRemainder(dividingBy: 2), (-9).signum(), (-9).magnitude)

infix operator ⊕: AdditionPrecedence
func ⊕ (a: Bool, b: Bool) -> Bool { a != b }
infix operator ==>: LogicalDisjunctionPrecedence
func ==> (a: Bool, b: @autoclosure () -> Bool) -> Bool { !a || b() }
func noisy(_ b: Bool) -> Bool {
    print("evaluated", terminator: " ")
    return b
}
print(true ⊕ false, true ⊕ true)
print(false ==> noisy(false))
print(true ==> noisy(false))
