extension Prelude {
  /// `Double` and `Float`.
  static let floatingPoint = #"""
    enum FloatingPointSign: Int { case plus, minus }
    enum FloatingPointClassification {
      case signalingNaN, quietNaN, negativeInfinity, negativeNormal, negativeSubnormal, negativeZero
      case positiveZero, positiveSubnormal, positiveNormal, positiveInfinity
    }
    enum FloatingPointRoundingRule {
      case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero
    }

    protocol FloatingPoint: Hashable, SignedNumeric, Strideable where Magnitude == Self {
      @_intrinsic("num.convert") init<T: BinaryInteger>(_ source: T)
      @_native("float.infinity") static var infinity: Self { get }
      /// A quiet NaN.
      @_native("float.nan") static var nan: Self { get }
      /// π, rounded towards zero.
      @_native("float.pi") static var pi: Self { get }
      @_native("float.greatestFiniteMagnitude") static var greatestFiniteMagnitude: Self { get }
      @_native("float.leastNormalMagnitude") static var leastNormalMagnitude: Self { get }
      @_native("float.leastNonzeroMagnitude") static var leastNonzeroMagnitude: Self { get }
      /// The distance from 1 to the next greater value.
      @_native("float.ulpOfOne") static var ulpOfOne: Self { get }
      /// The distance to the next value.
      @_native("float.ulp") var ulp: Self { get }
      @_intrinsic("num.div") static func / (lhs: Self, rhs: Self) -> Self
      /// The square root.
      @_intrinsic("num.sqrt") func squareRoot() -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self
      /// The remainder of a division whose quotient is rounded to nearest.
      @_native("float.remainder") func remainder(dividingBy other: Self) -> Self
      /// The remainder of a division whose quotient is truncated.
      @_native("float.truncatingRemainder") func truncatingRemainder(dividingBy other: Self) -> Self
      /// This plus the product, rounded once.
      @_intrinsic("num.fma") func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
      /// The next greater value.
      @_native("float.nextUp") var nextUp: Self { get }
      @_native("float.exponent") var exponent: Int { get }
      @_native("float.significand") var significand: Self { get }
      @_native("float.isSignMinus") var _isMinus: Bool { get }
    }
    extension FloatingPoint {
      init() { self = 0 }
      @_intrinsic("num.divAssign") static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      /// The value rounded to the nearest integer, ties away from zero.
      @_intrinsic("num.round") func rounded() -> Self { rounded(.toNearestOrAwayFromZero) }
      /// The value rounded by a rule.
      func rounded(_ rule: FloatingPointRoundingRule) -> Self {
        switch rule {
        case .toNearestOrAwayFromZero: rounded()
        case .toNearestOrEven: _roundedEven
        case .up: _ceiling
        case .down: _floor
        case .towardZero: _truncated
        case .awayFromZero: _isMinus ? _floor : _ceiling
        }
      }
      @_intrinsic("num.roundEven") var _roundedEven: Self { get }
      @_intrinsic("num.ceil") var _ceiling: Self { get }
      @_intrinsic("num.floor") var _floor: Self { get }
      @_intrinsic("num.trunc") var _truncated: Self { get }
      /// Rounds to an integral value.
      mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
      mutating func round() { self = rounded(.toNearestOrAwayFromZero) }
      mutating func formSquareRoot() { self = squareRoot() }
      mutating func formRemainder(dividingBy other: Self) { self = remainder(dividingBy: other) }
      mutating func formTruncatingRemainder(dividingBy other: Self) { self = truncatingRemainder(dividingBy: other) }
      mutating func addProduct(_ lhs: Self, _ rhs: Self) { self = addingProduct(lhs, rhs) }
      /// The next smaller value.
      var nextDown: Self { -(-self).nextUp }
      var sign: FloatingPointSign { _isMinus ? .minus : .plus }
      @_intrinsic("num.isNaN") var isNaN: Bool { self != self }
      @_intrinsic("num.isFinite") var isFinite: Bool { self - self == 0 }
      @_intrinsic("num.isInfinite") var isInfinite: Bool { !isFinite && !isNaN }
      var isZero: Bool { self == 0 }
      var isNormal: Bool { isFinite && magnitude >= Self.leastNormalMagnitude }
      var isSubnormal: Bool { !isZero && magnitude < Self.leastNormalMagnitude }
      var isCanonical: Bool { true }
      @_native("float.isSignalingNaN") var isSignalingNaN: Bool { get }
      var floatingPointClass: FloatingPointClassification {
        if isNaN { return isSignalingNaN ? .signalingNaN : .quietNaN }
        if isInfinite { return _isMinus ? .negativeInfinity : .positiveInfinity }
        if isZero { return _isMinus ? .negativeZero : .positiveZero }
        if isSubnormal { return _isMinus ? .negativeSubnormal : .positiveSubnormal }
        return _isMinus ? .negativeNormal : .positiveNormal
      }
      func isEqual(to other: Self) -> Bool { self == other }
      func isLess(than other: Self) -> Bool { self < other }
      func isLessThanOrEqualTo(_ other: Self) -> Bool { self <= other }
      func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool {
        if self < other { return true }
        if other < self { return false }
        if self == other { return _isMinus || !other._isMinus }
        if isNaN && other.isNaN { return _isMinus || !other._isMinus }
        return isNaN ? _isMinus : !other._isMinus
      }
      /// The smaller value; a number wins over NaN.
      static func minimum(_ x: Self, _ y: Self) -> Self { x <= y || y.isNaN ? x : y }
      /// The greater value; a number wins over NaN.
      static func maximum(_ x: Self, _ y: Self) -> Self { x > y || y.isNaN ? x : y }
      static func minimumMagnitude(_ x: Self, _ y: Self) -> Self { x.magnitude <= y.magnitude || y.isNaN ? x : y }
      static func maximumMagnitude(_ x: Self, _ y: Self) -> Self { x.magnitude > y.magnitude || y.isNaN ? x : y }
      func distance(to other: Self) -> Self { other - self }
      func advanced(by amount: Self) -> Self { self + amount }
      static var radix: Int { 2 }
      static var signalingNaN: Self { nan }
      init(signOf sign: Self, magnitudeOf magnitude: Self) {
        self = sign._isMinus == magnitude._isMinus ? magnitude : -magnitude
      }
    }

    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      @_intrinsic("num.convert") init<T: BinaryFloatingPoint>(_ value: T)
      @_intrinsic("num.exactly") init?<T: BinaryFloatingPoint>(exactly value: T)
      @_native("float.scale") init(sign: FloatingPointSign, exponent: Int, significand: Self)
    }
    extension BinaryFloatingPoint {
      /// The greatest power of 2 that is no further from 0, with the sign.
      var binade: Self {
        guard isFinite, !isZero else { return isNaN || isZero ? self : Self.nan }
        return Self(sign: sign, exponent: exponent, significand: 1)
      }
      /// How many bits of the significand are needed behind the point; -1 where there is no significand.
      var significandWidth: Int {
        guard isFinite, !isZero else { return -1 }
        var rest = significand - 1
        var width = 0
        while rest != 0 {
          rest += rest
          if rest >= 1 { rest -= 1 }
          width += 1
        }
        return width
      }
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
        let delta = range.upperBound - range.lowerBound
        if !delta.isFinite { _trap("There is no uniform distribution on an infinite range") }
        while true {
          let unit = Self(generator.next() & (1 << 53 - 1)) * Self(0x1.0p-53)
          let value = delta * unit + range.lowerBound
          if value < range.upperBound { return value }
        }
      }
      static func random<T: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout T) -> Self {
        let delta = range.upperBound - range.lowerBound
        if !delta.isFinite { _trap("There is no uniform distribution on an infinite range") }
        let bits = generator.next(upperBound: UInt64(1) << 53 + 1)
        if bits == 1 << 53 { return range.upperBound }
        return delta * (Self(bits) * Self(0x1.0p-53)) + range.lowerBound
      }
    }

    @_builtin("Double") struct Double {
      typealias Magnitude = Double
      typealias Stride = Double
      typealias Exponent = Int
      typealias IntegerLiteralType = Double
      typealias FloatLiteralType = Double
      init(integerLiteral value: Double) { self = value }
      init(floatLiteral value: Double) { self = value }
      // Multiplied, so that errors do not add up.
      static func _step(_ start: Double, _ current: Double, _ stride: Double, _ step: Int) -> Double { start + stride * Double(step) }
      /// Reads a decimal or hexadecimal number.
      @_native("float.parse") init?<S: StringProtocol>(_ text: S)
      init?(_ description: String) {
        guard let value = Double(description._substring) else { return nil }
        self = value
      }
      @_intrinsic("num.bitPattern") init(bitPattern: UInt64)
      /// The bits of the IEEE 754 format.
      @_intrinsic("num.bitPattern") var bitPattern: UInt64 { get }
      static var significandBitCount: Int { 52 }
      static var exponentBitCount: Int { 11 }
      var significandBitPattern: UInt64 { bitPattern & 0xF_FFFF_FFFF_FFFF }
      var exponentBitPattern: UInt { UInt(bitPattern >> 52) & 0x7FF }
    }
    extension Double: BinaryFloatingPoint, LosslessStringConvertible, CustomDebugStringConvertible, Sendable, BitwiseCopyable {}

    @_builtin("Float") struct Float {
      typealias Magnitude = Float
      typealias Stride = Float
      typealias Exponent = Int
      typealias IntegerLiteralType = Float
      typealias FloatLiteralType = Float
      init(integerLiteral value: Float) { self = value }
      init(floatLiteral value: Float) { self = value }
      // Multiplied, so that errors do not add up.
      static func _step(_ start: Float, _ current: Float, _ stride: Float, _ step: Int) -> Float { start + stride * Float(step) }
      /// Reads a decimal or hexadecimal number.
      @_native("float.parse") init?<S: StringProtocol>(_ text: S)
      init?(_ description: String) {
        guard let value = Float(description._substring) else { return nil }
        self = value
      }
      @_intrinsic("num.bitPattern") init(bitPattern: UInt32)
      /// The bits of the IEEE 754 format.
      @_intrinsic("num.bitPattern") var bitPattern: UInt32 { get }
      static var significandBitCount: Int { 23 }
      static var exponentBitCount: Int { 8 }
      var significandBitPattern: UInt32 { bitPattern & 0x7F_FFFF }
      var exponentBitPattern: UInt { UInt(bitPattern >> 23) & 0xFF }
    }
    extension Float: BinaryFloatingPoint, LosslessStringConvertible, CustomDebugStringConvertible, Sendable, BitwiseCopyable {}

    typealias Float64 = Double
    typealias Float32 = Float
    """#
}
