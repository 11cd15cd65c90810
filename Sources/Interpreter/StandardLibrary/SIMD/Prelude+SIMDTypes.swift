extension Prelude {
  /// The SIMD vector types, the types that they can be of, and masks.
  static var simdTypes: String {
    var source = ""
    for bits in ["8", "16", "32", "64", ""] {
      source += simdScalar("Int\(bits)", mask: "Int\(bits)") + simdScalar("UInt\(bits)", mask: "Int\(bits)")
    }
    source += simdScalar("Float", mask: "Int32") + simdScalar("Double", mask: "Int64")
    for count in [2, 3, 4, 8, 16, 32, 64] { source += simdType(count) }
    return source + simdMask
  }

  private static func simdScalar(_ name: String, mask: String) -> String {
    "extension \(name): SIMDScalar { typealias _Mask = \(mask); static var _zeroScalar: \(name) { 0 } }\n"
  }

  private static func simdType(_ count: Int) -> String {
    let names = count <= 4 ? ["x", "y", "z", "w"].prefix(count).map { $0 } : (0..<count).map { "_v\($0)" }
    let fields = names.map { "var \($0): Scalar" }.joined(separator: "; ")
    let unlabelled = (0..<count).map { "_ v\($0): Scalar" }.joined(separator: ", ")
    let assigned = (0..<count).map { "\(names[$0]) = v\($0)" }.joined(separator: "; ")
    let reads = (0..<count).map { "case \($0): return \(names[$0])" }.joined(separator: "\n          ")
    let writes = (0..<count).map { "case \($0): \(names[$0]) = newValue" }.joined(separator: "\n          ")
    let mapped = names.map { "transform(\($0))" }.joined(separator: ", ")
    let zipped = names.map { "combine(\($0), other.\($0))" }.joined(separator: ", ")
    let zeros = names.map { "\($0) = zero" }.joined(separator: "; ")
    let converted = { (way: String) in
      names.map { "Scalar(\(way)other.\($0))" }.joined(separator: ", ")
    }
    let labelled =
      count > 4
      ? ""
      : "init(" + zip(names, 0..<count).map { "\($0) v\($1): Scalar" }.joined(separator: ", ")
        + ") { \(assigned) }"
    return """
      /// A vector of \(count) scalars.
      struct SIMD\(count)<Scalar: SIMDScalar>: SIMD {
        typealias ArrayLiteralElement = Scalar
        typealias MaskStorage = SIMD\(count)<Scalar._Mask>
        \(fields)
        static var scalarCount: Int { \(count) }
        init() {
          let zero = Scalar._zeroScalar
          \(zeros)
        }
        init(\(unlabelled)) { \(assigned) }
        \(labelled)
        subscript(index: Int) -> Scalar {
          get {
            switch index {
            \(reads)
            default: _trap("Index out of range")
            }
          }
          set {
            switch index {
            \(writes)
            default: _trap("Index out of range")
            }
          }
        }
        func _map(_ transform: (Scalar) -> Scalar) -> SIMD\(count)<Scalar> { SIMD\(count)(\(mapped)) }
        func _zip(_ other: SIMD\(count)<Scalar>, _ combine: (Scalar, Scalar) -> Scalar) -> SIMD\(count)<Scalar> {
          SIMD\(count)(\(zipped))
        }
      }
      extension SIMD\(count): Sendable where Scalar: Sendable {}
      extension SIMD\(count) where Scalar: FixedWidthInteger {
        init<Other: FixedWidthInteger & SIMDScalar>(truncatingIfNeeded other: SIMD\(count)<Other>) {
          self.init(\(converted("truncatingIfNeeded: ")))
        }
        init<Other: FixedWidthInteger & SIMDScalar>(clamping other: SIMD\(count)<Other>) {
          self.init(\(converted("clamping: ")))
        }
        init<Other: FixedWidthInteger & SIMDScalar>(_ other: SIMD\(count)<Other>) { self.init(\(converted(""))) }
        init<Other: BinaryFloatingPoint & SIMDScalar>(_ other: SIMD\(count)<Other>) { self.init(\(converted(""))) }
        init<Other: BinaryFloatingPoint & SIMDScalar>(
          _ other: SIMD\(count)<Other>, rounding rule: FloatingPointRoundingRule
        ) {
          self.init(other.rounded(rule))
        }
      }
      extension SIMD\(count) where Scalar: BinaryFloatingPoint {
        init<Other: FixedWidthInteger & SIMDScalar>(_ other: SIMD\(count)<Other>) { self.init(\(converted(""))) }
        init<Other: BinaryFloatingPoint & SIMDScalar>(_ other: SIMD\(count)<Other>) { self.init(\(converted(""))) }
      }

      """ + (count == 3 ? simdThree : count == 2 ? "" : simdHalves(count, names))
  }

  private static let simdThree = """
    extension SIMD3 {
      init(_ xy: SIMD2<Scalar>, _ z: Scalar) { self.init(xy.x, xy.y, z) }
    }

    """

  private static func simdHalves(_ count: Int, _ names: [String]) -> String {
    let half = count / 2
    let parts = half <= 4 ? Array(["x", "y", "z", "w"].prefix(half)) : (0..<half).map { "_v\($0)" }
    func view(_ name: String, _ indices: [Int]) -> String {
      let read = indices.map { names[$0] }.joined(separator: ", ")
      let write = zip(indices, parts).map { "\(names[$0]) = newValue.\($1)" }.joined(separator: "; ")
      return """
          var \(name): SIMD\(half)<Scalar> {
            get { SIMD\(half)(\(read)) }
            set { \(write) }
          }

        """
    }
    let joined = parts.map { "lowHalf.\($0)" } + parts.map { "highHalf.\($0)" }
    return "extension SIMD\(count) {\n"
      + (count == 4
        ? "  init(_ xyz: SIMD3<Scalar>, _ w: Scalar) { self.init(xyz.x, xyz.y, xyz.z, w) }\n" : "")
        + """
          init(lowHalf: SIMD\(half)<Scalar>, highHalf: SIMD\(half)<Scalar>) {
            self.init(\(joined.joined(separator: ", ")))
          }

        """
      + view("lowHalf", Array(0..<half)) + view("highHalf", Array(half..<count))
      + view("evenHalf", stride(from: 0, to: count, by: 2).map { $0 })
      + view("oddHalf", stride(from: 1, to: count, by: 2).map { $0 }) + "}\n"
  }

  private static let simdMask = #"""
    /// A truth for each scalar of a vector.
    struct SIMDMask<Storage: SIMD>: SIMD {
      typealias Scalar = Bool
      typealias ArrayLiteralElement = Bool
      typealias MaskStorage = Storage
      // One bit for each scalar.
      var _bits: UInt64 = 0
      static var scalarCount: Int { Storage.scalarCount }
      init() {}
      subscript(index: Int) -> Bool {
        get {
          if index < 0 || index >= Storage.scalarCount { _trap("Index out of range") }
          return _bits >> UInt64(index) & 1 == 1
        }
        set {
          if index < 0 || index >= Storage.scalarCount { _trap("Index out of range") }
          let bit: UInt64 = 1 << UInt64(index)
          _bits = newValue ? _bits | bit : _bits & ~bit
        }
      }
      func _map(_ transform: (Bool) -> Bool) -> SIMDMask<Storage> {
        var result = SIMDMask<Storage>()
        for i in indices { result[i] = transform(self[i]) }
        return result
      }
      func _zip(_ other: SIMDMask<Storage>, _ combine: (Bool, Bool) -> Bool) -> SIMDMask<Storage> {
        var result = SIMDMask<Storage>()
        for i in indices { result[i] = combine(self[i], other[i]) }
        return result
      }
      prefix static func .! (a: SIMDMask<Storage>) -> SIMDMask<Storage> { a._map { !$0 } }
      static func .& (a: SIMDMask<Storage>, b: SIMDMask<Storage>) -> SIMDMask<Storage> { a._zip(b) { $0 && $1 } }
      static func .| (a: SIMDMask<Storage>, b: SIMDMask<Storage>) -> SIMDMask<Storage> { a._zip(b) { $0 || $1 } }
      static func .^ (a: SIMDMask<Storage>, b: SIMDMask<Storage>) -> SIMDMask<Storage> { a._zip(b) { $0 != $1 } }
      static func .&= (a: inout SIMDMask<Storage>, b: SIMDMask<Storage>) { a = a .& b }
      static func .|= (a: inout SIMDMask<Storage>, b: SIMDMask<Storage>) { a = a .| b }
      static func .^= (a: inout SIMDMask<Storage>, b: SIMDMask<Storage>) { a = a .^ b }
      static func random() -> SIMDMask<Storage> { SIMDMask<Storage>()._map { _ in Bool.random() } }
    }

    """#
}
