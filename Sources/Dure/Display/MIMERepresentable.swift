/// A type that says how a notebook shows its values.
///
/// ```swift
/// struct Swatch: MIMERepresentable {
///   var color: String
///   var mimeBundle: MIMEBundle {
///     var bundle = MIMEBundle(text: color)
///     bundle["text/html"] = "<span style='background:\(color)'>\(color)</span>"
///     return bundle
///   }
/// }
/// ```
public protocol MIMERepresentable {
  /// The value's representations. Offer `text/plain` always.
  var mimeBundle: MIMEBundle { get }
}

extension MIMEBundle: MIMERepresentable {
  /// The bundle itself.
  public var mimeBundle: MIMEBundle { self }
}
