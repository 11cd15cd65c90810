// Subscripts in a ring buffer (wrapping, negative indices) and a bit field.
struct Ring<T> {
    private var slots: [T?]
    private var head = 0
    private(set) var count = 0
    init(capacity: Int) { slots = Array(repeating: nil, count: capacity) }
    var isFull: Bool { count == slots.count }

    mutating func push(_ x: T) {
        slots[(head + count) % slots.count] = x
        if isFull { head = (head + 1) % slots.count } else { count += 1 }
    }
    mutating func pop() -> T? {
        guard count > 0 else { return nil }
        defer {
            slots[head] = nil
            head = (head + 1) % slots.count
            count -= 1
        }
        return slots[head]
    }
    private func physical(_ i: Int) -> Int {
        let k = i < 0 ? count + i : i
        precondition(k >= 0 && k < count)
        return (head + k) % slots.count
    }
    subscript(i: Int) -> T {
        get { slots[physical(i)]! }
        set { slots[physical(i)] = newValue }
    }
    var array: [T] { (0..<count).map { self[$0] } }
}

var r = Ring<Int>(capacity: 4)
for i in 1...6 { r.push(i * i) }
print(r.array, r[0], r[-1], r.isFull)
r[-1] += 100
r[1] = 0
print(r.array, r.pop()!, r.pop()!, r.count)
r.push(7)
print(r.array)
while let x = r.pop() { print(x, terminator: ";") }
print(r.pop() as Any)

struct Bits: Equatable, CustomStringConvertible {
    var word: UInt32 = 0
    subscript(i: Int) -> Bool {
        get { word >> UInt32(i) & 1 == 1 }
        set { if newValue { word |= 1 << UInt32(i) } else { word &= ~(1 << UInt32(i)) } }
    }
    subscript(r: ClosedRange<Int>) -> UInt32 {
        get { word >> UInt32(r.lowerBound) & mask(r.count) }
        set {
            let m = mask(r.count) << UInt32(r.lowerBound)
            word = word & ~m | (newValue << UInt32(r.lowerBound)) & m
        }
    }
    private func mask(_ n: Int) -> UInt32 { n >= 32 ? .max : (1 << UInt32(n)) - 1 }
    var description: String {
        let s = String(word, radix: 2)
        return String(repeating: "0", count: 16 - s.count) + s
    }
}
var bits = Bits()
bits[0] = true
bits[5].toggle()
bits[8...11] = 0b1010
print(bits, bits[8...11], bits[5], bits[6])
bits[4...7] = 0xFF
bits[0] = false
print(bits, bits.word, bits[0...31] == bits.word)
