extension Prelude {
  /// The properties of Unicode scalars.
  static var unicodeProperties: String {
    var source = "extension Unicode.Scalar.Properties {\n"
    for (number, truth) in UnicodeProperty.truths.enumerated() {
      source += "  var \(truth.name): Bool { _scalar._property(\(number)) }\n"
    }
    source += "}\nextension Unicode {\n  enum GeneralCategory: Hashable, Sendable {\n"
    for category in UnicodeProperty.categories { source += "    case \(category)\n" }
    return source + "  }\n}\n" + unicodeValues
  }

  private static let unicodeValues = #"""
    extension Unicode.GeneralCategory: CaseIterable {}
    extension Unicode {
      typealias Version = (major: Int, minor: Int)
      /// How a scalar stands for a number.
      enum NumericType: Hashable, Sendable { case decimal, digit, numeric }
      /// In what order combining marks are put.
      struct CanonicalCombiningClass: Comparable, Hashable, RawRepresentable, Sendable {
        static let notReordered = CanonicalCombiningClass(rawValue: 0)
        static let overlay = CanonicalCombiningClass(rawValue: 1)
        static let nukta = CanonicalCombiningClass(rawValue: 7)
        static let virama = CanonicalCombiningClass(rawValue: 9)
        static let below = CanonicalCombiningClass(rawValue: 220)
        static let above = CanonicalCombiningClass(rawValue: 230)
        let rawValue: UInt8
        init(rawValue: UInt8) { self.rawValue = rawValue }
        static func < (lhs: Unicode.CanonicalCombiningClass, rhs: Unicode.CanonicalCombiningClass) -> Bool {
          lhs.rawValue < rhs.rawValue
        }
      }
    }
    extension Unicode.Scalar.Properties {
      /// The scalar's name in upper case, or nil.
      var name: String? { _scalar._name(0) }
      var nameAlias: String? { _scalar._name(1) }
      var uppercaseMapping: String { _scalar._mapping(0) }
      var lowercaseMapping: String { _scalar._mapping(1) }
      var titlecaseMapping: String { _scalar._mapping(2) }
      /// The kind of character that the scalar is.
      var generalCategory: Unicode.GeneralCategory { Unicode.GeneralCategory.allCases[_scalar._number(0)] }
      /// The version of Unicode that brought the scalar.
      var age: Unicode.Version? {
        let version = _scalar._number(1)
        return version < 0 ? nil : (major: version / 100, minor: version % 100)
      }
      var canonicalCombiningClass: Unicode.CanonicalCombiningClass {
        Unicode.CanonicalCombiningClass(rawValue: UInt8(_scalar._number(2)))
      }
      var numericType: Unicode.NumericType? {
        switch _scalar._number(3) {
        case 0: .decimal
        case 1: .digit
        case 2: .numeric
        default: nil
        }
      }
      /// The number that the scalar stands for, or nil.
      var numericValue: Double? { _scalar._numericValue }
    }
    extension Unicode.Scalar {
      @_native("scalar.property") func _property(_ number: Int) -> Bool
      @_native("scalar.name") func _name(_ kind: Int) -> String?
      @_native("scalar.mapping") func _mapping(_ kind: Int) -> String
      @_native("scalar.number") func _number(_ kind: Int) -> Int
      @_native("scalar.numericValue") var _numericValue: Double? { get }
    }
    """#
}
