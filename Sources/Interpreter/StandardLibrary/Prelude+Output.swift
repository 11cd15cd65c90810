extension Prelude {
  /// Printing and reading.
  static let output = #"""
    /// Writes the values, separated, and the terminator.
    @_native("print") func print(_ items: Any..., separator: String = " ", terminator: String = "\n")
    /// Writes the values as they look for debugging.
    @_native("debugPrint") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n")
    /// Writes the values to a stream.
    func print<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target) {
      var text = ""
      var isFirst = true
      for item in items {
        if isFirst { isFirst = false } else { text += separator }
        text += String(describing: item)
      }
      output.write(text + terminator)
    }
    func debugPrint<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target) {
      var text = ""
      var isFirst = true
      for item in items {
        if isFirst { isFirst = false } else { text += separator }
        text += String(reflecting: item)
      }
      output.write(text + terminator)
    }
    /// Reads a line of input, or nil at its end.
    @_native("readLine") func readLine(strippingNewline: Bool = true) -> String?
    """#
}
