import Glibc

extension NativeRegistry {
  /// The functions of `Glibc` that take numbers.
  mutating func registerMath() {
    let unary: [(String, @Sendable (Double) -> Double, @Sendable (Float) -> Float)] = [
      ("sin", sin, sinf), ("cos", cos, cosf), ("tan", tan, tanf), ("asin", asin, asinf),
      ("acos", acos, acosf),
      ("atan", atan, atanf), ("sinh", sinh, sinhf), ("cosh", cosh, coshf), ("tanh", tanh, tanhf),
      ("asinh", asinh, asinhf), ("acosh", acosh, acoshf), ("atanh", atanh, atanhf), ("exp", exp, expf),
      ("exp2", exp2, exp2f), ("expm1", expm1, expm1f), ("log", log, logf), ("log2", log2, log2f),
      ("log10", log10, log10f), ("log1p", log1p, log1pf), ("logb", logb, logbf), ("cbrt", cbrt, cbrtf),
      ("erf", erf, erff), ("erfc", erfc, erfcf), ("tgamma", tgamma, tgammaf), ("fabs", fabs, fabsf),
      ("lgamma", { Glibc.lgamma($0).0 }, { Glibc.lgammaf($0) }), ("j0", j0, j0f), ("j1", j1, j1f),
      ("y0", y0, y0f), ("y1", y1, y1f),
    ]
    for (name, double, float) in unary { registerFloat(prefix: "math", name, double, float) }
    let binary: [(String, @Sendable (Double, Double) -> Double, @Sendable (Float, Float) -> Float)] = [
      ("pow", pow, powf), ("atan2", atan2, atan2f), ("hypot", hypot, hypotf), ("fmod", fmod, fmodf),
      ("remainder", remainder, remainderf), ("fdim", fdim, fdimf), ("fmax", fmax, fmaxf),
      ("fmin", fmin, fminf),
      ("copysign", copysign, copysignf), ("nextafter", nextafter, nextafterf),
    ]
    for (name, double, float) in binary { registerFloat(prefix: "math", name, double, float) }
  }
}
