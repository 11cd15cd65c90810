/// What natives ask of whoever runs the machine; stands in `Machine.context`.
protocol NativeHost: AnyObject {
  /// Reads a line of input with its line break; `nil` at the end of the input.
  ///
  /// - Throws: `.suspend` when the line comes later; the fiber is then resumed with a `String?`.
  func readLine(strippingNewline: Bool) throws(NativeExit) -> String?

  /// Checks that the host lets programs do something.
  ///
  /// - Parameters:
  ///   - capability: What is needed.
  ///   - purpose: What the program wanted, to go on from "this session may not".
  func require(_ capability: SessionConfiguration.Capabilities, to purpose: String) throws(NativeExit)

  /// Runs the program's tasks.
  var tasks: TaskScheduler { get }

  /// Takes note that the program ends itself; the run stops right after.
  func exit(status: Int)
}

extension NativeCall {
  /// Checks that the host, if there is one, lets programs do something.
  func require(
    _ capability: SessionConfiguration.Capabilities, to purpose: String
  ) throws(NativeExit) {
    try (machine.context as? any NativeHost)?.require(capability, to: purpose)
  }
}
