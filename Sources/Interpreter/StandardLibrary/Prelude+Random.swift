extension Prelude {
  /// Random numbers.
  static let random = #"""
    protocol RandomNumberGenerator {
      /// Random bits.
      mutating func next() -> UInt64
    }
    extension RandomNumberGenerator {
      /// A random value below the bound, each as likely as the others (Lemire's method, as in Swift).
      mutating func next(upperBound: UInt64) -> UInt64 {
        if upperBound == 0 { _trap("upperBound cannot be zero.") }
        var random: UInt64 = next()
        var product = random.multipliedFullWidth(by: upperBound)
        if product.low < upperBound {
          let threshold = (0 &- upperBound) % upperBound
          while product.low < threshold {
            random = next()
            product = random.multipliedFullWidth(by: upperBound)
          }
        }
        return product.high
      }
    }
    /// The system's source of random numbers.
    struct SystemRandomNumberGenerator: RandomNumberGenerator, Sendable {
      init() {}
      @_native("random.next") mutating func next() -> UInt64
    }
    """#
}
