/// A JSON text, shown as a tree that can be folded.
public struct JSON: MIMERepresentable, Sendable {
  /// The text.
  public var text: String

  /// Makes JSON of its text. A text that is not JSON is shown as plain text.
  ///
  /// - Parameter text: The text.
  public init(_ text: String) { self.text = text }

  /// The text as `application/json`, and as the plain text.
  public var mimeBundle: MIMEBundle {
    var bundle = MIMEBundle(text: text)
    bundle["application/json"] = text
    return bundle
  }
}
