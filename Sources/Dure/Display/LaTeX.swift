/// A formula or a text in LaTeX.
///
/// ```swift
/// display(LaTeX(#"$\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt\pi}{2}$"#))
/// ```
public struct LaTeX: MIMERepresentable, Sendable {
  /// The source, with its dollar signs.
  public var source: String

  /// Makes LaTeX of its source.
  ///
  /// - Parameter source: The source, with its dollar signs.
  public init(_ source: String) { self.source = source }

  /// The source as `text/latex`, and as the plain text.
  public var mimeBundle: MIMEBundle {
    var bundle = MIMEBundle(text: source)
    bundle["text/latex"] = source
    return bundle
  }
}
