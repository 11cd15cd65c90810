extension Prelude {
  /// The numeric protocols; each operator stands once, for all types.
  static let numbers = #"""
    protocol AdditiveArithmetic: Equatable {
      /// The value that adds nothing.
      static var zero: Self { get }
      @_intrinsic("num.add") static func + (lhs: Self, rhs: Self) -> Self
      @_intrinsic("num.sub") static func - (lhs: Self, rhs: Self) -> Self
    }
    extension AdditiveArithmetic {
      @_intrinsic("num.addAssign") static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      @_intrinsic("num.subAssign") static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
      prefix static func + (x: Self) -> Self { x }
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      /// The value that adds nothing.
      static var zero: Self { 0 }
    }

    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude: Comparable, Numeric
      @_intrinsic("num.exactly") init?<T: BinaryInteger>(exactly source: T)
      /// The absolute value.
      @_intrinsic("num.magnitude") var magnitude: Magnitude { get }
      @_intrinsic("num.mul") static func * (lhs: Self, rhs: Self) -> Self
    }
    extension Numeric {
      @_intrinsic("num.mulAssign") static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
    }

    protocol SignedNumeric: Numeric {}
    extension SignedNumeric {
      @_intrinsic("num.neg") prefix static func - (operand: Self) -> Self { 0 - operand }
      /// Changes the sign.
      mutating func negate() { self = -self }
    }

    /// The absolute value.
    func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : x }

    protocol Strideable<Stride>: Comparable {
      associatedtype Stride: SignedNumeric, Comparable
      /// How far the other value is from this one.
      func distance(to other: Self) -> Stride
      /// The value at a distance.
      func advanced(by n: Stride) -> Self
      /// The value after so many steps of a stride.
      static func _step(_ start: Self, _ current: Self, _ stride: Stride, _ step: Int) -> Self
    }
    extension Strideable {
      static func _precedes(_ lhs: Self, _ rhs: Self) -> Bool { lhs.distance(to: rhs) > 0 }
      static func _isAt(_ lhs: Self, _ rhs: Self) -> Bool { lhs.distance(to: rhs) == 0 }
      static func _step(_ start: Self, _ current: Self, _ stride: Stride, _ step: Int) -> Self { current.advanced(by: stride) }
    }

    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable where Magnitude: BinaryInteger {
      static var isSigned: Bool { get }
      @_intrinsic("num.convert") init<T: BinaryInteger>(_ source: T)
      @_intrinsic("num.convert") init<T: BinaryFloatingPoint>(_ source: T)
      @_intrinsic("num.exactly") init?<T: BinaryFloatingPoint>(exactly source: T)
      @_intrinsic("num.truncate") init<T: BinaryInteger>(truncatingIfNeeded source: T)
      @_intrinsic("num.clamp") init<T: BinaryInteger>(clamping source: T)
      /// The number of bits.
      var bitWidth: Int { get }
      /// The number of zero bits below the lowest one.
      @_intrinsic("num.trailingZeros") var trailingZeroBitCount: Int { get }
      @_intrinsic("num.div") static func / (lhs: Self, rhs: Self) -> Self
      @_intrinsic("num.rem") static func % (lhs: Self, rhs: Self) -> Self
      @_intrinsic("num.and") static func & (lhs: Self, rhs: Self) -> Self
      @_intrinsic("num.or") static func | (lhs: Self, rhs: Self) -> Self
      @_intrinsic("num.xor") static func ^ (lhs: Self, rhs: Self) -> Self
      @_intrinsic("num.not") prefix static func ~ (x: Self) -> Self
      @_intrinsic("num.shl") static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
      @_intrinsic("num.shr") static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
    }
    extension BinaryInteger {
      init() { self = 0 }
      @_intrinsic("num.divAssign") static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      @_intrinsic("num.remAssign") static func %= (lhs: inout Self, rhs: Self) { lhs = lhs % rhs }
      @_intrinsic("num.andAssign") static func &= (lhs: inout Self, rhs: Self) { lhs = lhs & rhs }
      @_intrinsic("num.orAssign") static func |= (lhs: inout Self, rhs: Self) { lhs = lhs | rhs }
      @_intrinsic("num.xorAssign") static func ^= (lhs: inout Self, rhs: Self) { lhs = lhs ^ rhs }
      @_intrinsic("num.shlAssign") static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS) { lhs = lhs << rhs }
      @_intrinsic("num.shrAssign") static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS) { lhs = lhs >> rhs }
      // Between different integer types.
      @_intrinsic("num.eq") static func == <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { Int128(lhs) == Int128(rhs) }
      @_intrinsic("num.ne") static func != <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { Int128(lhs) != Int128(rhs) }
      @_intrinsic("num.lt") static func < <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { Int128(lhs) < Int128(rhs) }
      @_intrinsic("num.le") static func <= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { Int128(lhs) <= Int128(rhs) }
      @_intrinsic("num.gt") static func > <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { Int128(lhs) > Int128(rhs) }
      @_intrinsic("num.ge") static func >= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { Int128(lhs) >= Int128(rhs) }
      /// The quotient and the remainder of a division.
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) { (self / rhs, self % rhs) }
      /// Whether this is a multiple of the other.
      func isMultiple(of other: Self) -> Bool {
        if other == 0 { return self == 0 }
        return self.magnitude % other.magnitude == 0
      }
      /// -1, 0 or 1.
      func signum() -> Self { self > 0 ? 1 : self == 0 ? 0 : 0 - 1 }
      func distance(to other: Self) -> Int { Int(other) - Int(self) }
      func advanced(by n: Int) -> Self { Self(Int(self) + n) }
    }

    struct _IntegerWords<Value: FixedWidthInteger>: RandomAccessCollection {
      typealias Element = UInt
      typealias Index = Int
      typealias SubSequence = Slice<_IntegerWords<Value>>
      typealias Indices = Range<Int>
      let _value: Value
      var startIndex: Int { 0 }
      var endIndex: Int { (_value.bitWidth + 63) / 64 }
      var count: Int { endIndex }
      subscript(position: Int) -> UInt {
        if position < 0 || position >= endIndex { _trap("Negative word index") }
        return UInt(truncatingIfNeeded: _value >> (position * 64))
      }
    }

    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    extension SignedInteger { static var isSigned: Bool { true } }
    protocol UnsignedInteger: BinaryInteger {}
    extension UnsignedInteger { static var isSigned: Bool { false } }

    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible {
      /// The number of bits.
      @_intrinsic("num.bitWidth") static var bitWidth: Int { get }
      /// The greatest value.
      @_intrinsic("num.max") static var max: Self { get }
      /// The least value.
      @_intrinsic("num.min") static var min: Self { get }
      @_intrinsic("num.addOverflow") func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
      @_intrinsic("num.subOverflow") func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
      @_intrinsic("num.mulOverflow") func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
      @_intrinsic("num.divOverflow") func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
      @_intrinsic("num.remOverflow") func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool)
      @_native("int.multipliedFullWidth") func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude)
      @_native("int.dividingFullWidth") func dividingFullWidth(_ dividend: (high: Self, low: Magnitude)) -> (quotient: Self, remainder: Self)
      /// The number of one bits.
      @_intrinsic("num.popcount") var nonzeroBitCount: Int { get }
      /// The number of zero bits above the highest one.
      @_intrinsic("num.leadingZeros") var leadingZeroBitCount: Int { get }
      /// The bytes in the opposite order.
      @_intrinsic("num.byteSwapped") var byteSwapped: Self { get }
    }
    extension FixedWidthInteger {
      var bitWidth: Int { Self.bitWidth }
      var bigEndian: Self { byteSwapped }
      var littleEndian: Self { self }
      /// The bits in words, the lowest first.
      var words: _IntegerWords<Self> { _IntegerWords(_value: self) }
      init(bigEndian value: Self) { self = value.byteSwapped }
      init(littleEndian value: Self) { self = value }
      @_intrinsic("num.addWrapping") static func &+ (lhs: Self, rhs: Self) -> Self { lhs.addingReportingOverflow(rhs).partialValue }
      @_intrinsic("num.subWrapping") static func &- (lhs: Self, rhs: Self) -> Self { lhs.subtractingReportingOverflow(rhs).partialValue }
      @_intrinsic("num.mulWrapping") static func &* (lhs: Self, rhs: Self) -> Self { lhs.multipliedReportingOverflow(by: rhs).partialValue }
      @_intrinsic("num.addWrappingAssign") static func &+= (lhs: inout Self, rhs: Self) { lhs = lhs &+ rhs }
      @_intrinsic("num.subWrappingAssign") static func &-= (lhs: inout Self, rhs: Self) { lhs = lhs &- rhs }
      @_intrinsic("num.mulWrappingAssign") static func &*= (lhs: inout Self, rhs: Self) { lhs = lhs &* rhs }
      @_intrinsic("num.shlMasking") static func &<< (lhs: Self, rhs: Self) -> Self { lhs << (rhs & Self(Self.bitWidth - 1)) }
      @_intrinsic("num.shrMasking") static func &>> (lhs: Self, rhs: Self) -> Self { lhs >> (rhs & Self(Self.bitWidth - 1)) }
      @_intrinsic("num.shlMaskingAssign") static func &<<= (lhs: inout Self, rhs: Self) { lhs = lhs &<< rhs }
      @_intrinsic("num.shrMaskingAssign") static func &>>= (lhs: inout Self, rhs: Self) { lhs = lhs &>> rhs }
      /// Reads digits of the radix with an optional sign.
      @_native("int.parse") init?<S: StringProtocol>(_ text: S, radix: Int)
      /// Reads decimal digits with an optional sign.
      init?<S: StringProtocol>(_ text: S) { self.init(text, radix: 10) }
      /// Reads decimal digits with an optional sign.
      init?(_ description: String) { self.init(description, radix: 10) }
      /// A random value of the range.
      static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      /// A random value of the range.
      static func random(in range: ClosedRange<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      static func random<T: RandomNumberGenerator>(in range: Range<Self>, using generator: inout T) -> Self {
        if range.isEmpty { _trap("Can't get random value with an empty range") }
        let width = UInt64(truncatingIfNeeded: range.upperBound) &- UInt64(truncatingIfNeeded: range.lowerBound)
        return Self(truncatingIfNeeded: UInt64(truncatingIfNeeded: range.lowerBound) &+ generator.next(upperBound: width))
      }
      static func random<T: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout T) -> Self {
        let lower = UInt64(truncatingIfNeeded: range.lowerBound)
        let width = UInt64(truncatingIfNeeded: range.upperBound) &- lower
        if width == UInt64.max { return Self(truncatingIfNeeded: generator.next()) }
        return Self(truncatingIfNeeded: lower &+ generator.next(upperBound: width + 1))
      }
    }
    """#
}
