/// Shows a value below the cell, as richly as its type and the front end allow.
///
/// Types say how they are shown by conforming to ``MIMERepresentable``; ``HTML``, ``SVG``, ``Markdown``, ``LaTeX``,
/// ``JSON`` and ``PNG`` do. Collections of records become a table. Outside a notebook the plain text is printed.
///
/// - Parameter value: The value.
/// - Returns: A handle that can replace what is shown.
@discardableResult
public func display<Value>(_ value: Value) -> DisplayHandle {
  display(value, id: DureHost.makeDisplayID())
}

/// Shows a value under a name of your choice.
///
/// - Parameters:
///   - value: The value.
///   - id: The name, for ``updateDisplay(_:id:)``.
/// - Returns: A handle that can replace what is shown.
@discardableResult
public func display<Value>(_ value: Value, id: String) -> DisplayHandle {
  DureHost.show(representations(of: value), id: id, role: HostRole.display)
  return DisplayHandle(id: id)
}

/// Replaces what is shown under a name, wherever in the notebook it is.
///
/// - Parameters:
///   - value: The new value.
///   - id: The name that ``display(_:id:)`` was given.
public func updateDisplay<Value>(_ value: Value, id: String) {
  DureHost.show(representations(of: value), id: id, role: HostRole.update)
}

/// Removes what the cell has put out so far.
///
/// - Parameter wait: Whether to wait until the next output comes, which avoids flicker.
public func clearOutput(wait: Bool = false) { DureHost.clearOutput(wait: wait) }

/// Something that is shown and can be replaced.
public struct DisplayHandle: Sendable {
  /// The name of the display.
  public let id: String

  /// Replaces what is shown.
  ///
  /// - Parameter value: The new value.
  public func update<Value>(_ value: Value) { updateDisplay(value, id: id) }
}

/// The representations that a value offers itself, or those that the host finds for it.
func representations<Value>(of value: Value) -> [String] {
  if let value = value as? any MIMERepresentable { return value.mimeBundle.flattened }
  return DureHost.describe(value)
}
