extension Prelude {
  /// The integer types. Their operations are those of the protocols.
  static var integers: String {
    var source = ""
    for bits in ["8", "16", "32", "64", "128", ""] {
      source += integer("Int\(bits)", magnitude: "UInt\(bits)", proto: "SignedInteger")
      source += integer("UInt\(bits)", magnitude: "UInt\(bits)", proto: "UnsignedInteger")
    }
    return source
  }

  private static func integer(_ name: String, magnitude: String, proto: String) -> String {
    let builtin = name.last!.isNumber ? name : name + "64"
    return """
      @_builtin("\(builtin)") struct \(name) {
        typealias Magnitude = \(magnitude)
        typealias Stride = Int
        typealias IntegerLiteralType = \(name)
        init(integerLiteral value: \(name)) { self = value }
      }
      extension \(name): FixedWidthInteger, \(proto), ExpressibleByIntegerLiteral, Sendable, BitwiseCopyable {
      }

      """
  }
}
