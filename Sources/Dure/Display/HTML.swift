/// HTML to be shown as a page would show it.
public struct HTML: MIMERepresentable, Sendable {
  /// The source.
  public var source: String

  /// Makes HTML of its source. Values from outside must be escaped: see ``escape(_:)``.
  ///
  /// - Parameter source: The source.
  public init(_ source: String) { self.source = source }

  /// A text with the characters replaced that have a meaning in HTML.
  ///
  /// - Parameter text: Any text.
  /// - Returns: HTML that shows that text, in elements and in attributes.
  public static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }

  /// The source as `text/html`, and as the plain text.
  public var mimeBundle: MIMEBundle {
    var bundle = MIMEBundle(text: source)
    bundle["text/html"] = source
    return bundle
  }
}
