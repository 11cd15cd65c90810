extension Prelude {
  /// SIMD vectors: the protocols, with the operations that all vectors share.
  static let simd = #"""
    protocol SIMDStorage {
      associatedtype Scalar: Hashable
      /// The number of scalars.
      var scalarCount: Int { get }
      init()
      subscript(index: Int) -> Scalar { get set }
    }
    /// What a vector can be of.
    protocol SIMDScalar: Hashable {
      // The signed integer as wide as this, which masks are of.
      associatedtype _Mask: SIMDScalar, FixedWidthInteger, SignedInteger
      static var _zeroScalar: Self { get }
    }
    protocol SIMD<Scalar>: SIMDStorage, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral {
      associatedtype MaskStorage: SIMD
      /// The number of scalars.
      static var scalarCount: Int { get }
      // The vector of what the closure gives for each scalar.
      func _map(_ transform: (Scalar) -> Scalar) -> Self
      // The vector of what the closure gives for each pair of scalars.
      func _zip(_ other: Self, _ combine: (Scalar, Scalar) -> Scalar) -> Self
    }
    extension SIMDStorage {
      static var scalarCount: Int { Self().scalarCount }
    }
    extension SIMD {
      var scalarCount: Int { Self.scalarCount }
      /// The positions of the scalars.
      var indices: Range<Int> { 0..<Self.scalarCount }
      /// The same scalar at every position.
      init(repeating value: Scalar) {
        self.init()
        for i in 0..<Self.scalarCount { self[i] = value }
      }
      /// The scalars of a sequence, which must be as many as the vector has.
      init<S: Sequence>(_ scalars: S) where S.Element == Scalar {
        self.init()
        var count = 0
        for scalar in scalars {
          if count == Self.scalarCount { _trap("Too many elements in sequence.") }
          self[count] = scalar
          count += 1
        }
        if count < Self.scalarCount { _trap("Not enough elements in sequence.") }
      }
      init(arrayLiteral elements: Scalar...) { self.init(elements) }
      var description: String {
        String(describing: Self.self) + "(" + indices.map { "\(self[$0])" }.joined(separator: ", ") + ")"
      }
      /// Takes the other vector's scalars where the mask says so.
      mutating func replace(with other: Self, where mask: SIMDMask<MaskStorage>) {
        for i in indices where mask[i] { self[i] = other[i] }
      }
      mutating func replace(with other: Scalar, where mask: SIMDMask<MaskStorage>) {
        for i in indices where mask[i] { self[i] = other }
      }
      /// The vector with the other's scalars where the mask says so.
      func replacing(with other: Self, where mask: SIMDMask<MaskStorage>) -> Self {
        var result = self
        result.replace(with: other, where: mask)
        return result
      }
      func replacing(with other: Scalar, where mask: SIMDMask<MaskStorage>) -> Self {
        replacing(with: Self(repeating: other), where: mask)
      }
      func _mask(_ other: Self, _ holds: (Scalar, Scalar) -> Bool) -> SIMDMask<MaskStorage> {
        var result = SIMDMask<MaskStorage>()
        for i in indices { result[i] = holds(self[i], other[i]) }
        return result
      }
      subscript<Index: FixedWidthInteger & SIMDScalar>(index: SIMD2<Index>) -> SIMD2<Scalar> where Scalar: SIMDScalar {
        var result = SIMD2<Scalar>()
        for i in 0..<2 { result[i] = self[Int(index[i]) % Self.scalarCount] }
        return result
      }
      subscript<Index: FixedWidthInteger & SIMDScalar>(index: SIMD3<Index>) -> SIMD3<Scalar> where Scalar: SIMDScalar {
        var result = SIMD3<Scalar>()
        for i in 0..<3 { result[i] = self[Int(index[i]) % Self.scalarCount] }
        return result
      }
      subscript<Index: FixedWidthInteger & SIMDScalar>(index: SIMD4<Index>) -> SIMD4<Scalar> where Scalar: SIMDScalar {
        var result = SIMD4<Scalar>()
        for i in 0..<4 { result[i] = self[Int(index[i]) % Self.scalarCount] }
        return result
      }
    }
    extension SIMD {
      static func == (a: Self, b: Self) -> Bool {
        for i in 0..<Self.scalarCount where a[i] != b[i] { return false }
        return true
      }
      func hash(into hasher: inout Hasher) {
        for i in indices { hasher.combine(self[i]) }
      }
      static func .== (a: Self, b: Self) -> SIMDMask<MaskStorage> { a._mask(b) { $0 == $1 } }
      static func .!= (a: Self, b: Self) -> SIMDMask<MaskStorage> { a._mask(b) { $0 != $1 } }
      static func .== (a: Self, b: Scalar) -> SIMDMask<MaskStorage> { a .== Self(repeating: b) }
      static func .!= (a: Self, b: Scalar) -> SIMDMask<MaskStorage> { a .!= Self(repeating: b) }
      static func .== (a: Scalar, b: Self) -> SIMDMask<MaskStorage> { Self(repeating: a) .== b }
      static func .!= (a: Scalar, b: Self) -> SIMDMask<MaskStorage> { Self(repeating: a) .!= b }
    }
    extension SIMD where Scalar: Comparable {
      static func .< (a: Self, b: Self) -> SIMDMask<MaskStorage> { a._mask(b) { $0 < $1 } }
      static func .<= (a: Self, b: Self) -> SIMDMask<MaskStorage> { a._mask(b) { $0 <= $1 } }
      static func .> (a: Self, b: Self) -> SIMDMask<MaskStorage> { a._mask(b) { $0 > $1 } }
      static func .>= (a: Self, b: Self) -> SIMDMask<MaskStorage> { a._mask(b) { $0 >= $1 } }
      static func .< (a: Self, b: Scalar) -> SIMDMask<MaskStorage> { a .< Self(repeating: b) }
      static func .<= (a: Self, b: Scalar) -> SIMDMask<MaskStorage> { a .<= Self(repeating: b) }
      static func .> (a: Self, b: Scalar) -> SIMDMask<MaskStorage> { a .> Self(repeating: b) }
      static func .>= (a: Self, b: Scalar) -> SIMDMask<MaskStorage> { a .>= Self(repeating: b) }
      static func .< (a: Scalar, b: Self) -> SIMDMask<MaskStorage> { Self(repeating: a) .< b }
      static func .<= (a: Scalar, b: Self) -> SIMDMask<MaskStorage> { Self(repeating: a) .<= b }
      static func .> (a: Scalar, b: Self) -> SIMDMask<MaskStorage> { Self(repeating: a) .> b }
      static func .>= (a: Scalar, b: Self) -> SIMDMask<MaskStorage> { Self(repeating: a) .>= b }
      /// The least scalar.
      func min() -> Scalar {
        var result = self[0]
        for i in indices where self[i] < result { result = self[i] }
        return result
      }
      /// The greatest scalar.
      func max() -> Scalar {
        var result = self[0]
        for i in indices where self[i] > result { result = self[i] }
        return result
      }
      /// The vector with every scalar between those of the bounds.
      func clamped(lowerBound: Self, upperBound: Self) -> Self {
        pointwiseMin(upperBound, pointwiseMax(lowerBound, self))
      }
      mutating func clamp(lowerBound: Self, upperBound: Self) {
        self = clamped(lowerBound: lowerBound, upperBound: upperBound)
      }
    }
    """#

  /// The arithmetic of SIMD vectors: each operator of two vectors, and with a scalar on either side.
  static var simdArithmetic: String {
    var source = "extension SIMD where Scalar: FixedWidthInteger {\n"
    for name in ["&+", "&-", "&*", "/", "%", "&", "|", "^", "&<<", "&>>"] { source += simdOperator(name) }
    source += #"""
        prefix static func ~ (a: Self) -> Self { a._map { ~$0 } }
        static var zero: Self { Self() }
        static var one: Self { Self(repeating: 1) }
        /// The sum of the scalars, which may wrap around.
        func wrappedSum() -> Scalar {
          var result: Scalar = 0
          for i in indices { result = result &+ self[i] }
          return result
        }
        var nonzeroBitCount: Self { _map { Scalar($0.nonzeroBitCount) } }
        var leadingZeroBitCount: Self { _map { Scalar($0.leadingZeroBitCount) } }
        var trailingZeroBitCount: Self { _map { Scalar($0.trailingZeroBitCount) } }
        static func random(in range: Range<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
        static func random(in range: ClosedRange<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
      }
      extension SIMD where Scalar: FloatingPoint {

      """#
    for name in ["+", "-", "*", "/"] { source += simdOperator(name) }
    return source + #"""
        prefix static func - (a: Self) -> Self { a._map { -$0 } }
        static var zero: Self { Self() }
        static var one: Self { Self(repeating: 1) }
        /// The sum of the scalars.
        func sum() -> Scalar {
          // Halves are added to each other, as vector instructions do it.
          var sums = indices.map { self[$0] }
          if sums.count == 3 { return sums[0] + sums[1] + sums[2] }
          while sums.count > 1 {
            let half = sums.count / 2
            for i in 0..<half { sums[i] += sums[i + half] }
            sums.removeLast(half)
          }
          return sums[0]
        }
        func squareRoot() -> Self { _map { $0.squareRoot() } }
        mutating func formSquareRoot() { self = squareRoot() }
        func rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Self { _map { $0.rounded(rule) } }
        mutating func round(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) { self = rounded(rule) }
        func addingProduct(_ lhs: Self, _ rhs: Self) -> Self {
          var result = self
          for i in indices { result[i] = self[i].addingProduct(lhs[i], rhs[i]) }
          return result
        }
        func addingProduct(_ lhs: Scalar, _ rhs: Self) -> Self { addingProduct(Self(repeating: lhs), rhs) }
        func addingProduct(_ lhs: Self, _ rhs: Scalar) -> Self { addingProduct(lhs, Self(repeating: rhs)) }
        mutating func addProduct(_ lhs: Self, _ rhs: Self) { self = addingProduct(lhs, rhs) }
      }
      extension SIMD where Scalar: BinaryFloatingPoint {
        static func random(in range: Range<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
        static func random(in range: ClosedRange<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
      }
      /// The vector of the lesser scalars of both.
      func pointwiseMin<T: SIMD>(_ a: T, _ b: T) -> T where T.Scalar: Comparable { a._zip(b) { Swift.min($0, $1) } }
      /// The vector of the greater scalars of both.
      func pointwiseMax<T: SIMD>(_ a: T, _ b: T) -> T where T.Scalar: Comparable { a._zip(b) { Swift.max($0, $1) } }
      /// Whether the mask is true anywhere.
      func any<Storage: SIMD>(_ mask: SIMDMask<Storage>) -> Bool {
        mask.indices.contains { mask[$0] }
      }
      /// Whether the mask is true everywhere.
      func all<Storage: SIMD>(_ mask: SIMDMask<Storage>) -> Bool {
        mask.indices.allSatisfy { mask[$0] }
      }

      """#
  }

  private static func simdOperator(_ name: String) -> String {
    """
      static func \(name) (a: Self, b: Self) -> Self { a._zip(b) { $0 \(name) $1 } }
      static func \(name) (a: Scalar, b: Self) -> Self { b._map { a \(name) $0 } }
      static func \(name) (a: Self, b: Scalar) -> Self { a._map { $0 \(name) b } }
      static func \(name)= (a: inout Self, b: Self) { a = a \(name) b }
      static func \(name)= (a: inout Self, b: Scalar) { a = a \(name) b }

    """
  }
}
