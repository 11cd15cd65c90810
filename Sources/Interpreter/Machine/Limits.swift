import Glibc

/// What a program may use.
struct Limits: Sendable {
  /// Bytes in heap blocks and large strings.
  var memory: Int = 4 << 30
  /// Bytes of stack of the main cell's fiber, and of every other fiber.
  var mainStack: Int = 256 << 20
  var taskStack: Int = 16 << 20
  /// Native functions and deinitializers that call back into the machine, nested.
  var nestedRuns: Int = 64
  /// Bytes of machine code that are kept between cells: the code of cells is of no more use after them, and a session of
  /// many cells is to stay small. What is still needed is warm again soon.
  var machineCode: Int = 4 << 20
  /// How often a function runs, or goes round its loops, before it is translated into machine code; `nil`: never.
  ///
  /// For looking into machine code the environment variable `DURE_NATIVE_AFTER` changes it: 0 translates everything at
  /// once, `never` nothing.
  var warmth: Int? = Limits.usualWarmth

  private static let usualWarmth: Int? = {
    guard let text = getenv("DURE_NATIVE_AFTER").map({ String(cString: $0) }) else { return 600 }
    return text == "never" ? nil : Int(text) ?? 600
  }()
}
