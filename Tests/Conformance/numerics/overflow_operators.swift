// Wrapping operators and the ReportingOverflow family.
var u: UInt8 = 250
u &+= 10
print(u, UInt8.max &+ 1, UInt8.min &- 1, Int8.max &+ 1, Int8.min &- 1)
print(Int8.max &* 2, UInt16.max &* UInt16.max, Int32.min &* -1, Int.max &+ 1 == Int.min)

let sum = UInt8(200).addingReportingOverflow(100)
print(sum.partialValue, sum.overflow)
let (difference, borrowed) = UInt16(3).subtractingReportingOverflow(5)
print(difference, borrowed)
print(Int8(100).multipliedReportingOverflow(by: 2))
for divisor: Int32 in [-1, 0, 3] {
    print(Int32.min.dividedReportingOverflow(by: divisor).overflow, Int32(7).dividedReportingOverflow(by: divisor))
}

func checkedFactorial<T: FixedWidthInteger>(_ n: T) -> T? {
    var result: T = 1
    var k: T = 1
    while k <= n {
        let (p, overflow) = result.multipliedReportingOverflow(by: k)
        if overflow { return nil }
        result = p
        k += 1
    }
    return result
}
print(checkedFactorial(UInt8(5)) as Any, checkedFactorial(UInt8(6)) as Any, checkedFactorial(20) as Any, checkedFactorial(21) as Any)

func fnv1a(_ s: String) -> UInt64 {
    s.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
print(fnv1a(""), String(fnv1a("hello"), radix: 16))
func djb2(_ s: String) -> UInt32 { s.unicodeScalars.reduce(5381) { ($0 &<< 5) &+ $0 &+ $1.value } }
print(djb2("swift"), djb2("a much longer string that overflows"))

struct Xorshift {
    var state: UInt32
    mutating func next() -> UInt32 {
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return state
    }
}
var rng = Xorshift(state: 2463534242)
print((1...4).map { _ in rng.next() })
var lcg: UInt64 = 1
for _ in 1...3 { lcg = lcg &* 6364136223846793005 &+ 1442695040888963407 }
print(lcg, Int64(bitPattern: lcg), UInt8(truncatingIfNeeded: lcg >> 56))
print(UInt64.max.multipliedFullWidth(by: 3), (1 as UInt8).dividingFullWidth((0, 200)), Int8(-1) &>> 1, UInt8(1) &<< 9)
