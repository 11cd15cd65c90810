extension Prelude {
  /// The integer types. Their operations are those of the protocols.
  static var integers: String {
    var source = ""
    for bits in ["8", "16", "32", "64", "128", ""] {
      source += integer("Int\(bits)", counterpart: "UInt\(bits)", isSigned: true)
      source += integer("UInt\(bits)", counterpart: "Int\(bits)", isSigned: false)
    }
    return source
  }

  private static func integer(_ name: String, counterpart: String, isSigned: Bool) -> String {
    let builtin = name.last!.isNumber ? name : name + "64"
    let proto = isSigned ? "SignedInteger" : "UnsignedInteger"
    return """
      @_builtin("\(builtin)") struct \(name) {
        typealias Magnitude = \(isSigned ? counterpart : name)
        typealias Stride = Int
        typealias IntegerLiteralType = \(name)
        init(integerLiteral value: \(name)) { self = value }
        @_intrinsic("num.bitPattern") init(bitPattern x: \(counterpart))
      }
      extension \(name): FixedWidthInteger, \(proto), ExpressibleByIntegerLiteral, Sendable, BitwiseCopyable {
      }

      """
  }
}
