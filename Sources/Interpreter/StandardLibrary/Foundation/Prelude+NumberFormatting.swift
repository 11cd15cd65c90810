extension Prelude {
  /// Numbers and lists as people read them.
  static let numberFormatting = #"""
    /// A number as decimal digits: 0.d₁d₂d₃… times a power of ten.
    struct _DecimalDigits {
      var isNegative: Bool
      var digits: [Int]
      var power: Int
      init(_ text: String) {
        isNegative = text.hasPrefix("-")
        let parts = text.lowercased().split(separator: "e")
        digits = []
        power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var isFraction = false
        for letter in parts[0] {
          if letter == "." {
            isFraction = true
          } else if let digit = letter.wholeNumberValue {
            digits.append(digit)
            if !isFraction { power += 1 }
          }
        }
        trim()
      }
      mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        var zeros = 0
        while zeros < digits.count, digits[zeros] == 0 { zeros += 1 }
        digits.removeFirst(zeros)
        power = digits.isEmpty ? 0 : power - zeros
      }
      var isZero: Bool { digits.isEmpty }
      /// Keeps so many digits.
      mutating func keep(_ count: Int, _ rule: NumberFormatter.RoundingMode) {
        if count >= digits.count { return }
        let kept = count < 0 ? 0 : count
        let next = count < 0 ? 0 : digits[kept]
        let isTie = count >= 0 && next == 5 && kept + 1 == digits.count
        let isOdd = kept > 0 && digits[kept - 1] % 2 == 1
        let isUp: Bool =
          switch rule {
          case .down: false
          case .up: true
          case .ceiling: !isNegative
          case .floor: isNegative
          case .halfEven: next > 5 || next == 5 && (!isTie || isOdd)
          case .halfUp: next >= 5
          case .halfDown: next > 5 || next == 5 && !isTie
          }
        digits.removeSubrange(kept..<digits.count)
        if isUp {
          if count < 0 {
            digits = [1]
            power += 1 - count - 1
          } else {
            var i = kept - 1
            while i >= 0, digits[i] == 9 {
              digits[i] = 0
              i -= 1
            }
            if i >= 0 {
              digits[i] += 1
            } else {
              digits.insert(1, at: 0)
              power += 1
            }
          }
        }
        trim()
      }
      mutating func keep(fraction: Int, _ rule: NumberFormatter.RoundingMode) { keep(power + fraction, rule) }
      /// The digits with a grouping separator every three and a decimal separator.
      func text(minimumInteger: Int, minimumFraction: Int, grouping: String, decimal: String) -> String {
        var integer = ""
        let count = Swift.max(power, minimumInteger)
        for i in 0..<count {
          let position = i - (count - Swift.max(power, 0))
          if i > 0, (count - i) % 3 == 0 { integer += grouping }
          integer += position >= 0 && position < digits.count && power > 0 ? String(digits[position]) : "0"
        }
        var fraction = ""
        var i = power
        while i < digits.count || fraction.count < minimumFraction {
          fraction += i >= 0 && i < digits.count ? String(digits[i]) : "0"
          i += 1
        }
        return fraction.isEmpty ? integer : integer + decimal + fraction
      }
    }

    /// Writes numbers as people read them, and reads such text.
    class NumberFormatter {
      enum Style: UInt { case none = 0, decimal, currency, percent, scientific, spellOut, ordinal, currencyISOCode, currencyPlural, currencyAccounting }
      enum RoundingMode: UInt { case ceiling = 0, floor, down, up, halfEven, halfDown, halfUp }
      var numberStyle = Style.none
      var locale: Locale = Locale.current
      var roundingMode = RoundingMode.halfEven
      var _minimumFraction: Int?
      var _maximumFraction: Int?
      var minimumFractionDigits: Int {
        get { _minimumFraction ?? (_isCurrency ? 2 : 0) }
        set { _minimumFraction = newValue }
      }
      var maximumFractionDigits: Int {
        get { _maximumFraction ?? _usualFraction }
        set { _maximumFraction = newValue }
      }
      var _isCurrency: Bool { numberStyle == .currency || numberStyle == .currencyAccounting }
      var _usualFraction: Int { numberStyle == .decimal ? 3 : _isCurrency ? 2 : 0 }
      // A least number of digits puts the usual greatest one in force again.
      var _fractionLimit: Int {
        if let least = _minimumFraction, least > 0 { return Swift.max(least, _usualFraction) }
        return maximumFractionDigits
      }
      var minimumIntegerDigits = 1
      var usesSignificantDigits = false
      var minimumSignificantDigits = 1
      var maximumSignificantDigits = 6
      var usesGroupingSeparator: Bool {
        get { _grouped ?? (numberStyle != .none && numberStyle != .scientific) }
        set { _grouped = newValue }
      }
      var _grouped: Bool?
      var groupingSeparator: String! = ","
      var decimalSeparator: String! = "."
      var currencySymbol: String! {
        get { _symbol ?? _currencyCode.map { _currencySymbol($0, locale) } ?? (locale._isAmerican ? "$" : "¤") }
        set { _symbol = newValue }
      }
      var currencyCode: String! {
        get { _currencyCode ?? (locale._isAmerican ? "USD" : "XXX") }
        set { _currencyCode = newValue }
      }
      var _symbol: String?
      var _currencyCode: String?
      var positivePrefix: String! = ""
      var positiveSuffix: String! = ""
      var negativePrefix: String! = "-"
      var negativeSuffix: String! = ""
      var percentSymbol: String! = "%"
      var notANumberSymbol: String! = "NaN"
      init() {}
      func string(from number: NSNumber) -> String? { _text(number) }
      func string(for value: Any?) -> String? {
        guard let number = value as? NSNumber else {
          if let integer = value as? Int { return _text(NSNumber(value: integer)) }
          if let real = value as? Double { return _text(NSNumber(value: real)) }
          return nil
        }
        return _text(number)
      }
      func _text(_ number: NSNumber) -> String {
        let value = number.doubleValue
        if value.isNaN { return notANumberSymbol }
        if value.isInfinite { return value < 0 ? "-∞" : "∞" }
        var digits = number._kind == 1 ? _DecimalDigits("\(value)") : _DecimalDigits("\(number.intValue)")
        if numberStyle == .scientific {
          let exponent = digits.isZero ? 0 : digits.power - 1
          digits.power -= exponent
          let text = digits.text(minimumInteger: 1, minimumFraction: minimumFractionDigits, grouping: "", decimal: decimalSeparator)
          return (digits.isNegative ? "-" : "") + text + "E\(exponent)"
        }
        if numberStyle == .percent, !digits.isZero { digits.power += 2 }
        if usesSignificantDigits { digits.keep(maximumSignificantDigits, roundingMode) } else { digits.keep(fraction: _fractionLimit, roundingMode) }
        let grouping: String = usesGroupingSeparator ? groupingSeparator : ""
        let least = usesSignificantDigits ? 0 : minimumFractionDigits
        var text = digits.text(
          minimumInteger: minimumIntegerDigits, minimumFraction: least, grouping: grouping, decimal: decimalSeparator)
        if numberStyle == .percent { text += percentSymbol }
        if _isCurrency { text = currencySymbol + text }
        if numberStyle == .ordinal { text += _ordinalEnding(digits.isNegative ? 0 : number.intValue) }
        return digits.isNegative ? negativePrefix + text + negativeSuffix : positivePrefix + text + positiveSuffix
      }
      func number(from string: String) -> NSNumber? {
        var text = string.trimmingCharacters(in: .whitespacesAndNewlines)
        if numberStyle != .none { text = text.replacingOccurrences(of: groupingSeparator!, with: "") }
        if decimalSeparator != "." { text = text.replacingOccurrences(of: decimalSeparator!, with: ".") }
        var scale = 1.0
        if numberStyle == .percent {
          guard text.hasSuffix("%") else { return nil }
          text.removeLast()
          scale = 0.01
        }
        if _isCurrency {
          guard text.hasPrefix(currencySymbol) else { return nil }
          text.removeFirst(currencySymbol.count)
        }
        if scale == 1, let integer = Int(text) { return NSNumber(value: integer) }
        guard let real = Double(text) else { return nil }
        return NSNumber(value: real * scale)
      }
      static func localizedString(from number: NSNumber, number style: Style) -> String {
        let formatter = NumberFormatter()
        formatter.numberStyle = style
        return formatter._text(number)
      }
    }
    func _ordinalEnding(_ number: Int) -> String {
      let (last, two) = (number % 10, number % 100)
      if two >= 11, two <= 13 { return "th" }
      return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th"
    }
    func _currencySymbol(_ code: String, _ locale: Locale) -> String {
      switch code {
      case "USD": locale._isAmerican ? "$" : "US$"
      case "EUR": "€"
      case "GBP": "£"
      case "JPY": locale._isAmerican ? "¥" : "JP¥"
      case "KRW": "₩"
      case "CNY": "CN¥"
      case "INR": "₹"
      case "CAD": "CA$"
      case "AUD": "A$"
      case "BRL": "R$"
      default: code + "\u{a0}"
      }
    }

    /// How a number is written.
    struct _NumberFormatStyle: Sendable {
      struct Precision: Sendable {
        var fraction: ClosedRange<Int>?
        var significant: ClosedRange<Int>?
        var integer = 1
        static func fractionLength(_ length: Int) -> Precision { Precision(fraction: length...length) }
        static func fractionLength<R: RangeExpression>(_ limits: R) -> Precision where R.Bound == Int {
          let range = limits.relative(to: 0..<340)
          return Precision(fraction: range.lowerBound...range.upperBound - 1)
        }
        static func significantDigits(_ digits: Int) -> Precision { Precision(significant: digits...digits) }
        static func significantDigits<R: RangeExpression>(_ limits: R) -> Precision where R.Bound == Int {
          let range = limits.relative(to: 0..<340)
          return Precision(significant: range.lowerBound...range.upperBound - 1)
        }
        static func integerLength(_ length: Int) -> Precision { Precision(integer: length) }
        static func integerAndFractionLength(integer: Int, fraction: Int) -> Precision {
          Precision(fraction: fraction...fraction, integer: integer)
        }
      }
      enum Grouping: Sendable { case automatic, never }
      enum Notation: Sendable { case automatic, scientific, compactName }
      enum SignStrategy: Sendable {
        case automatic, never, _always
        static func always(includingZero: Bool = true) -> SignStrategy { ._always }
      }
      enum _Kind: Sendable { case number, percent, currency(String) }
      var kind: _Kind
      var precision: Precision?
      var grouping = Grouping.automatic
      var notation = Notation.automatic
      var sign = SignStrategy.automatic
      var rule = NumberFormatter.RoundingMode.halfEven
      init(kind: _Kind) { self.kind = kind }
      static var number: _NumberFormatStyle { _NumberFormatStyle(kind: .number) }
      static var percent: _NumberFormatStyle { _NumberFormatStyle(kind: .percent) }
      static func currency(code: String) -> _NumberFormatStyle { _NumberFormatStyle(kind: .currency(code)) }
      func precision(_ p: Precision) -> _NumberFormatStyle {
        var copy = self
        copy.precision = p
        return copy
      }
      func grouping(_ group: Grouping) -> _NumberFormatStyle {
        var copy = self
        copy.grouping = group
        return copy
      }
      func notation(_ notation: Notation) -> _NumberFormatStyle {
        var copy = self
        copy.notation = notation
        return copy
      }
      func sign(strategy: SignStrategy) -> _NumberFormatStyle {
        var copy = self
        copy.sign = strategy
        return copy
      }
      func rounded(rule: FloatingPointRoundingRule) -> _NumberFormatStyle {
        var copy = self
        copy.rule =
          switch rule {
          case .up: .ceiling
          case .down: .floor
          case .towardZero: .down
          case .awayFromZero: .up
          case .toNearestOrAwayFromZero: .halfUp
          case .toNearestOrEven: .halfEven
          }
        return copy
      }
      // The text of a number that is written so in Swift.
      func _text(_ number: String, isInteger: Bool) -> String {
        if number == "nan" { return "NaN" }
        if number.hasSuffix("inf") { return number.hasPrefix("-") ? "-∞" : "∞" }
        var digits = _DecimalDigits(number)
        var ending = ""
        var limit = 6
        var least = 0
        switch kind {
        case .percent:
          if !digits.isZero, !isInteger { digits.power += 2 }
          ending = "%"
        case .currency(let code):
          limit = ["JPY", "KRW"].contains(code) ? 0 : 2
          least = limit
        case .number: break
        }
        var exponent = 0
        switch notation {
        case .automatic: break
        case .scientific:
          exponent = digits.isZero ? 0 : digits.power - 1
          digits.power -= exponent
          ending = "E\(exponent)" + ending
        case .compactName:
          let names = ["", "K", "M", "B", "T"]
          let thousands = Swift.min(Swift.max((digits.power - 1) / 3, 0), 4)
          digits.power -= 3 * thousands
          ending = names[thousands] + ending
          if precision == nil { if digits.power < 2 { digits.keep(2, rule) } else { digits.keep(fraction: 0, rule) } }
        }
        if let significant = precision?.significant {
          digits.keep(significant.upperBound, rule)
          least = Swift.max(0, significant.lowerBound - Swift.max(digits.power, 0))
        } else {
          if let fraction = precision?.fraction {
            limit = fraction.upperBound
            least = fraction.lowerBound
          }
          digits.keep(fraction: limit, rule)
        }
        let mark = grouping == .never || notation == .scientific ? "" : ","
        var text = digits.text(minimumInteger: precision?.integer ?? 1, minimumFraction: least, grouping: mark, decimal: ".") + ending
        if case .currency(let code) = kind { text = _currencySymbol(code, Locale.current) + text }
        switch sign {
        case .automatic: return digits.isNegative ? "-" + text : text
        case .never: return text
        case ._always: return (digits.isNegative ? "-" : "+") + text
        }
      }
    }
    extension BinaryInteger {
      /// The number as people read it.
      func formatted() -> String { _NumberFormatStyle.number._text(description, isInteger: true) }
      func formatted(_ format: _NumberFormatStyle) -> String { format._text(description, isInteger: true) }
    }
    extension BinaryFloatingPoint {
      /// The number as people read it.
      func formatted() -> String { _NumberFormatStyle.number._text("\(self)", isInteger: false) }
      func formatted(_ format: _NumberFormatStyle) -> String { format._text("\(self)", isInteger: false) }
    }
    /// How a list is written.
    struct _ListFormatStyle: Sendable {
      enum ListType: Sendable { case and, or }
      var type: ListType
      static func list(type: ListType) -> _ListFormatStyle { _ListFormatStyle(type: type) }
    }
    extension Sequence where Element == String {
      /// The texts as a list that people read.
      func formatted() -> String { formatted(.list(type: .and)) }
      func formatted(_ style: _ListFormatStyle) -> String {
        let items = Array(self)
        let word = style.type == .and ? "and" : "or"
        if items.count < 2 { return items.first ?? "" }
        if items.count == 2 { return items[0] + " " + word + " " + items[1] }
        return items.dropLast().joined(separator: ", ") + ", " + word + " " + items[items.count - 1]
      }
    }
    """#
}
