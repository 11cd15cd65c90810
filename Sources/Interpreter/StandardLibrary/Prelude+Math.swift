extension Prelude {
  /// The mathematical functions of `Glibc`.
  static var math: String {
    var source = ""
    for name in mathUnary {
      source += """
        @_native("math.\(name)") func \(name)(_ x: Double) -> Double
        @_native("math.\(name)") func \(name)<T: BinaryFloatingPoint>(_ x: T) -> T

        """
    }
    for name in mathBinary {
      source += """
        @_native("math.\(name)") func \(name)(_ x: Double, _ y: Double) -> Double
        @_native("math.\(name)") func \(name)<T: BinaryFloatingPoint>(_ x: T, _ y: T) -> T

        """
    }
    for (name, intrinsic) in mathIntrinsic {
      source += """
        @_intrinsic("num.\(intrinsic)") func \(name)(_ x: Double) -> Double
        @_intrinsic("num.\(intrinsic)") func \(name)<T: FloatingPoint>(_ x: T) -> T

        """
    }
    return source + #"""
      var M_PI: Double { Double.pi }
      var M_E: Double { 2.718281828459045 }
      var M_SQRT2: Double { 1.4142135623730951 }
      var M_LN2: Double { 0.6931471805599453 }
      var M_LN10: Double { 2.302585092994046 }
      var M_PI_2: Double { Double.pi / 2 }
      var M_PI_4: Double { Double.pi / 4 }
      var RAND_MAX: Int32 { Int32.max }
      @_intrinsic("num.fma") func fma(_ x: Double, _ y: Double, _ z: Double) -> Double
      func lround(_ x: Double) -> Int { Int(x.rounded()) }
      func llround(_ x: Double) -> Int64 { Int64(x.rounded()) }
      func lrint(_ x: Double) -> Int { Int(x.rounded(.toNearestOrEven)) }
      func llrint(_ x: Double) -> Int64 { Int64(x.rounded(.toNearestOrEven)) }
      func ilogb(_ x: Double) -> Int { x.exponent }
      func lgamma(_ x: Double) -> (Double, Int) {
        let isNegative = x < 0 && x != floor(x) && floor(x).truncatingRemainder(dividingBy: 2) != 0
        let value: Double = lgamma(x)
        return (value, isNegative ? -1 : 1)
      }
      func ldexp(_ x: Double, _ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: x) }
      func scalbn(_ x: Double, _ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: x) }
      func modf(_ x: Double) -> (Double, Double) {
        let whole = trunc(x)
        return (whole, x.isInfinite ? 0 : x - whole)
      }
      func frexp(_ x: Double) -> (Double, Int) {
        if x == 0 || !x.isFinite { return (x, 0) }
        let exponent = x.exponent + 1
        return (Double(sign: .plus, exponent: -exponent, significand: x), exponent)
      }
      /// Ends the program.
      @_native("exit") func exit(_ status: Int32) -> Never

      """#
  }

  /// Functions of one number, by the name of the native behind them.
  static let mathUnary = [
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp",
    "exp2",
    "expm1", "log", "log2", "log10", "log1p", "logb", "cbrt", "erf", "erfc", "tgamma", "fabs", "lgamma", "j0",
    "j1", "y0", "y1",
  ]
  /// Functions of two numbers.
  static let mathBinary = [
    "pow", "atan2", "hypot", "fmod", "remainder", "fdim", "fmax", "fmin", "copysign", "nextafter",
  ]
  /// Functions that the machine has instructions for.
  private static let mathIntrinsic = [
    ("sqrt", "sqrt"), ("floor", "floor"), ("ceil", "ceil"), ("trunc", "trunc"), ("round", "round"),
    ("rint", "roundEven"), ("nearbyint", "roundEven"),
  ]
}
