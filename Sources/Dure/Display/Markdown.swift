/// Text in Markdown.
public struct Markdown: MIMERepresentable, Sendable {
  /// The source.
  public var source: String

  /// Makes Markdown of its source.
  ///
  /// - Parameter source: The source.
  public init(_ source: String) { self.source = source }

  /// The source as `text/markdown`, and as the plain text.
  public var mimeBundle: MIMEBundle {
    var bundle = MIMEBundle(text: source)
    bundle["text/markdown"] = source
    return bundle
  }
}
