/// The longest text that stands for a value, in bytes of UTF-8.
package let shownTextLimit = 100_000

/// The text that stands for a value when a cell ends with it: what `print` writes, with strings in quotes.
///
/// - Parameter value: The value.
/// - Returns: The text, cut at ``shownTextLimit``.
func shownText(of value: Any) -> String {
  switch value {
  case is String, is Substring, is Character: cutText(String(reflecting: value))
  default: cutText(String(describing: value))
  }
}

/// A text, cut where it is longer than the limit, with a note that says so.
///
/// - Parameter text: Any text.
/// - Returns: The text or its beginning.
package func cutText(_ text: String) -> String {
  let count = text.utf8.count
  if count <= shownTextLimit { return text }
  var end = text.utf8.index(text.startIndex, offsetBy: shownTextLimit)
  while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
  let rest = count - text.utf8.distance(from: text.startIndex, to: end)
  return text[..<end] + "… (\(rest) bytes more)"
}

/// Prints what a notebook shows below a cell that ends with this value. `dure export` writes calls of this.
///
/// - Parameter value: The value of the cell's last expression.
public func showResult<Value>(_ value: Value) {
  DureHost.show(representations(of: value), id: "", role: HostRole.display)
}

/// Prints nothing: a cell that ends with a call without result shows none.
///
/// - Parameter value: Nothing.
public func showResult(_ value: Void) {}

/// Prints nothing: what the handle stands for is shown already.
///
/// - Parameter value: The handle.
public func showResult(_ value: DisplayHandle) {}
