/// What a program may use.
struct Limits: Sendable {
  /// Bytes in heap blocks and large strings.
  var memory: Int = 4 << 30
  /// Bytes of stack of the main cell's fiber, and of every other fiber.
  var mainStack: Int = 256 << 20
  var taskStack: Int = 16 << 20
  /// Native functions and deinitializers that call back into the machine, nested.
  var nestedRuns: Int = 64
}
