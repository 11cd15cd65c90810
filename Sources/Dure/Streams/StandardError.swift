/// The standard error, as a target of `print`.
///
/// ```swift
/// print("no such station", to: &standardError)
/// ```
public var standardError: StandardErrorStream {
  get { StandardErrorStream() }
  set {}
}

/// A stream that writes to the standard error.
public struct StandardErrorStream: TextOutputStream, Sendable {
  /// Writes a text.
  ///
  /// - Parameter string: The text.
  public mutating func write(_ string: String) { DureHost.writeError(string) }
}
