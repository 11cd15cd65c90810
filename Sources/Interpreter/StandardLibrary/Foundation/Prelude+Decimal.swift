extension Prelude {
  /// `Decimal` and `NSDecimalNumber`.
  static let decimal = #"""
    /// A number in base 10 with 38 digits.
    struct Decimal: Hashable, Comparable, SignedNumeric, Strideable, ExpressibleByFloatLiteral, CustomStringConvertible, Codable, Sendable {
      typealias Magnitude = Decimal
      typealias Stride = Decimal
      enum RoundingMode: UInt { case plain, down, up, bankers }
      var _mantissa: UInt128
      var exponent: Int
      var _isMinus: Bool
      var isNaN: Bool

      init() { self.init(_mantissa: 0, exponent: 0, isMinus: false) }
      init(_mantissa: UInt128, exponent: Int, isMinus: Bool, isNaN: Bool = false) {
        self._mantissa = _mantissa
        self.exponent = _mantissa == 0 ? 0 : exponent
        _isMinus = isMinus && _mantissa != 0
        self.isNaN = isNaN
        while self._mantissa != 0, self._mantissa % 10 == 0, self.exponent < 127 {
          self._mantissa /= 10
          self.exponent += 1
        }
      }
      init<T: BinaryInteger>(_ value: T) {
        let negative = value < 0
        self.init(_mantissa: UInt128(value.magnitude), exponent: 0, isMinus: negative)
      }
      init(_ value: Double) {
        if value.isNaN { self = .nan; return }
        if value == 0 { self.init(); return }
        var rest = value.magnitude
        var exponent = 0
        let limit = Double(UInt64.max - 1)
        while rest < limit { rest *= 10; exponent -= 1 }
        while limit < rest { rest /= 10; exponent += 1 }
        self.init(_mantissa: UInt128(UInt64(rest)), exponent: exponent, isMinus: value < 0)
      }
      init?<T: BinaryInteger>(exactly source: T) { self.init(source) }
      init(integerLiteral value: Int) { self.init(value) }
      init(floatLiteral value: Double) { self.init(value) }
      init(sign: FloatingPointSign, exponent: Int, significand: Decimal) {
        self.init(
          _mantissa: significand._mantissa, exponent: significand.exponent + exponent,
          isMinus: (sign == .minus) != significand._isMinus)
      }
      /// Reads the number that a text begins with.
      init?(string: String, locale: Locale? = nil) {
        var (mantissa, exponent, digits) = (UInt128(0), 0, 0)
        var rest = string[...]
        while let c = rest.first, c == " " { rest.removeFirst() }
        let isMinus = rest.first == "-"
        if isMinus || rest.first == "+" { rest.removeFirst() }
        var isFraction = false
        while let c = rest.first {
          if c == ".", !isFraction {
            isFraction = true
          } else if c.isASCII, let digit = c.wholeNumberValue {
            digits += 1
            if mantissa < 10_000_000_000_000_000_000_000_000_000_000_000_000 {
              mantissa = mantissa * 10 + UInt128(digit)
              if isFraction { exponent -= 1 }
            } else if !isFraction {
              exponent += 1
            }
          } else {
            break
          }
          rest.removeFirst()
        }
        if digits == 0 { return nil }
        if rest.first == "e" || rest.first == "E" {
          rest.removeFirst()
          let text = rest.prefix { $0 == "-" || $0 == "+" || $0.isNumber }
          guard let power = Int(text) else { return nil }
          exponent += power
        }
        self.init(_mantissa: mantissa, exponent: exponent, isMinus: isMinus)
      }
      static var nan: Decimal { Decimal(_mantissa: 0, exponent: 0, isMinus: false, isNaN: true) }
      static var zero: Decimal { Decimal() }
      static var pi: Decimal { Decimal(string: "3.14159265358979323846264338327950288419")! }
      static var greatestFiniteMagnitude: Decimal { Decimal(_mantissa: UInt128.max, exponent: 127, isMinus: false) }
      var significand: Decimal { Decimal(_mantissa: _mantissa, exponent: 0, isMinus: false) }
      var sign: FloatingPointSign { _isMinus ? .minus : .plus }
      var isSignMinus: Bool { _isMinus }
      var isZero: Bool { _mantissa == 0 && !isNaN }
      var isFinite: Bool { !isNaN }
      var isInfinite: Bool { false }
      var magnitude: Decimal { Decimal(_mantissa: _mantissa, exponent: exponent, isMinus: false, isNaN: isNaN) }
      var description: String {
        if isNaN { return "NaN" }
        var digits = "\(_mantissa)"
        if exponent > 0 { digits += String(repeating: "0", count: exponent) }
        if exponent < 0 {
          let places = -exponent
          if digits.count <= places { digits = String(repeating: "0", count: places - digits.count + 1) + digits }
          let split = digits.count - places
          digits = digits.prefix(split) + "." + digits.suffix(places)
        }
        return _isMinus ? "-" + digits : digits
      }
      /// The mantissa for a smaller exponent, where it has room.
      func _scaled(to smaller: Int) -> UInt128? {
        var result = _mantissa
        var here = exponent
        while here > smaller {
          let (next, overflows) = result.multipliedReportingOverflow(by: 10)
          if overflows { return nil }
          result = next
          here -= 1
        }
        return result
      }
      /// The mantissa without so many digits, rounded.
      static func _shortened(_ mantissa: UInt128, by digits: Int, _ mode: RoundingMode, isMinus: Bool) -> UInt128 {
        if digits <= 0 { return mantissa }
        if digits > 39 { return mode == .up && !isMinus && mantissa > 0 || mode == .down && isMinus && mantissa > 0 ? 1 : 0 }
        var (kept, unit, isExact, last) = (mantissa, 0, true, UInt128(0))
        while unit < digits {
          if last != 0 { isExact = false }
          last = kept % 10
          kept /= 10
          unit += 1
        }
        let isAny = last != 0 || !isExact
        let rounds: Bool =
          switch mode {
          case .plain: last >= 5
          case .bankers: last > 5 || last == 5 && (!isExact || kept % 2 == 1)
          case .up: isAny && !isMinus
          case .down: isAny && isMinus
          }
        return rounds ? kept + 1 : kept
      }
      func _rounded(_ scale: Int, _ mode: RoundingMode) -> Decimal {
        if isNaN || -exponent <= scale { return self }
        let mantissa = Decimal._shortened(_mantissa, by: -exponent - scale, mode, isMinus: _isMinus)
        return Decimal(_mantissa: mantissa, exponent: -scale, isMinus: _isMinus)
      }
      static prefix func - (x: Decimal) -> Decimal {
        Decimal(_mantissa: x._mantissa, exponent: x.exponent, isMinus: !x._isMinus, isNaN: x.isNaN)
      }
      static func + (a: Decimal, b: Decimal) -> Decimal {
        if a.isNaN || b.isNaN { return .nan }
        if a.isZero { return b }
        if b.isZero { return a }
        var exponent = min(a.exponent, b.exponent)
        while true {
          let x = a.exponent >= exponent ? a._scaled(to: exponent) : _shortened(a._mantissa, by: exponent - a.exponent, .plain, isMinus: false)
          let y = b.exponent >= exponent ? b._scaled(to: exponent) : _shortened(b._mantissa, by: exponent - b.exponent, .plain, isMinus: false)
          if let x, let y {
            if a._isMinus != b._isMinus {
              return x >= y
                ? Decimal(_mantissa: x - y, exponent: exponent, isMinus: a._isMinus)
                : Decimal(_mantissa: y - x, exponent: exponent, isMinus: b._isMinus)
            }
            let (sum, overflows) = x.addingReportingOverflow(y)
            if !overflows { return Decimal(_mantissa: sum, exponent: exponent, isMinus: a._isMinus) }
          }
          exponent += 1
        }
      }
      static func - (a: Decimal, b: Decimal) -> Decimal { a + -b }
      static func * (a: Decimal, b: Decimal) -> Decimal {
        if a.isNaN || b.isNaN { return .nan }
        var (x, y, exponent) = (a._mantissa, b._mantissa, a.exponent + b.exponent)
        while true {
          let (product, overflows) = x.multipliedReportingOverflow(by: y)
          if !overflows { return Decimal(_mantissa: product, exponent: exponent, isMinus: a._isMinus != b._isMinus) }
          if x > y { x = _shortened(x, by: 1, .plain, isMinus: false) } else { y = _shortened(y, by: 1, .plain, isMinus: false) }
          exponent += 1
        }
      }
      static func / (a: Decimal, b: Decimal) -> Decimal {
        if a.isNaN || b.isNaN || b.isZero { return .nan }
        var quotient = a._mantissa / b._mantissa
        var rest = a._mantissa % b._mantissa
        var exponent = a.exponent - b.exponent
        while rest != 0, quotient < 10_000_000_000_000_000_000_000_000_000_000_000_000 {
          let (next, overflows) = rest.multipliedReportingOverflow(by: 10)
          if overflows { break }
          quotient = quotient * 10 + next / b._mantissa
          rest = next % b._mantissa
          exponent -= 1
        }
        return Decimal(_mantissa: quotient, exponent: exponent, isMinus: a._isMinus != b._isMinus)
      }
      static func += (a: inout Decimal, b: Decimal) { a = a + b }
      static func -= (a: inout Decimal, b: Decimal) { a = a - b }
      static func *= (a: inout Decimal, b: Decimal) { a = a * b }
      static func /= (a: inout Decimal, b: Decimal) { a = a / b }
      mutating func negate() { self = -self }
      static func == (a: Decimal, b: Decimal) -> Bool {
        a.isNaN == b.isNaN && a._mantissa == b._mantissa && a.exponent == b.exponent && a._isMinus == b._isMinus
      }
      static func < (a: Decimal, b: Decimal) -> Bool {
        if a.isNaN || b.isNaN { return a.isNaN && !b.isNaN }
        let difference = b - a
        return !difference.isZero && !difference._isMinus
      }
      func distance(to other: Decimal) -> Decimal { other - self }
      func advanced(by amount: Decimal) -> Decimal { self + amount }
      func isLess(than other: Decimal) -> Bool { self < other }
      func isEqual(to other: Decimal) -> Bool { self == other }
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let whole = try? container.decode(Int.self) { self.init(whole) } else { self.init(string: "\(try container.decode(Double.self))")! }
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let whole = Int(description) { try container.encode(whole) } else { try container.encode(Double(description)!) }
      }
    }
    extension Double {
      init(truncating number: NSDecimalNumber) { self = number.doubleValue }
    }
    extension Int {
      init(truncating number: NSDecimalNumber) { self = number.intValue }
    }
    /// A power with a whole exponent.
    func pow(_ base: Decimal, _ exponent: Int) -> Decimal {
      var result: Decimal = 1
      for _ in 0..<exponent.magnitude { result *= base }
      return exponent < 0 ? 1 / result : result
    }
    func NSDecimalRound(
      _ result: inout Decimal, _ number: inout Decimal, _ scale: Int, _ mode: Decimal.RoundingMode
    ) {
      result = number._rounded(scale, mode)
    }
    typealias NSDecimal = Decimal
    extension NSDecimalNumber { typealias RoundingMode = Decimal.RoundingMode }
    /// A decimal number as an object.
    final class NSDecimalNumber: Hashable, Comparable, CustomStringConvertible {
      let decimalValue: Decimal
      init(decimal: Decimal) { decimalValue = decimal }
      init(_bridged value: Decimal) { decimalValue = value }
      init(string: String?) { decimalValue = Decimal(string: string ?? "") ?? .nan }
      init(value: Int) { decimalValue = Decimal(value) }
      init(value: Double) { decimalValue = Decimal(value) }
      var _bridged: Decimal { decimalValue }
      var doubleValue: Double { Double(decimalValue.description) ?? .nan }
      var intValue: Int { Int(decimalValue._rounded(0, decimalValue._isMinus ? .up : .down).description) ?? 0 }
      var stringValue: String { decimalValue.description }
      var description: String { decimalValue.description }
      func adding(_ other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue + other.decimalValue) }
      func subtracting(_ other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue - other.decimalValue) }
      func multiplying(by other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue * other.decimalValue) }
      func dividing(by other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue / other.decimalValue) }
      static func == (a: NSDecimalNumber, b: NSDecimalNumber) -> Bool { a.decimalValue == b.decimalValue }
      static func < (a: NSDecimalNumber, b: NSDecimalNumber) -> Bool { a.decimalValue < b.decimalValue }
      func hash(into hasher: inout Hasher) { hasher.combine(decimalValue) }
    }
    """#
}
