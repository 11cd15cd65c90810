/// A drawing in SVG.
public struct SVG: MIMERepresentable, Sendable {
  /// The source: an `<svg>` element with its `xmlns`.
  public var source: String

  /// Makes a drawing of its source.
  ///
  /// - Parameter source: The source.
  public init(_ source: String) { self.source = source }

  /// The source as `image/svg+xml`.
  public var mimeBundle: MIMEBundle {
    var bundle = MIMEBundle(text: "SVG image, \(source.utf8.count) bytes")
    bundle["image/svg+xml"] = source
    return bundle
  }
}
