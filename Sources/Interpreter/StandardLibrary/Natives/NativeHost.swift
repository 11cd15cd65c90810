/// What natives ask of whoever runs the machine; stands in `Machine.context`.
protocol NativeHost: AnyObject {
  /// Reads a line of input with its line break; `nil` at the end of the input.
  ///
  /// - Throws: `.suspend` when the line comes later; the fiber is then resumed with a `String?`.
  func readLine(strippingNewline: Bool) throws(NativeExit) -> String?

  /// Runs the program's tasks.
  var tasks: TaskScheduler { get }

  /// Takes note that the program ends itself; the run stops right after.
  func exit(status: Int)
}
