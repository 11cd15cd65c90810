import JupyterWire

/// Makes what a notebook shows of a value.
enum ValuePresenter {
  /// The longest text that stands for a value, in bytes of UTF-8; the Dure library has the same limit.
  static let textLimit = 100_000

  /// The bundle of a value without representations of its own: its text, and a table when it holds records.
  static func bundle(for value: some ReflectedValue) -> MIMEBundle {
    var bundle = MIMEBundle(text: text(for: value))
    if let table = RecordTable(value) { bundle.data["text/html"] = .string(table.html) }
    return bundle
  }

  /// The text of a value: what `print` writes, with strings in quotes.
  static func text(for value: some ReflectedValue) -> String {
    cut(value.shape == .text ? value.debugDescription : value.description)
  }

  /// A text, cut where it is longer than the limit, with a note that says so.
  static func cut(_ text: String) -> String {
    let count = text.utf8.count
    if count <= textLimit { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: textLimit)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    let rest = count - text.utf8.distance(from: text.startIndex, to: end)
    return text[..<end] + "… (\(rest) bytes more)"
  }

  /// The bundle of representations that a value offers itself: type, content and hints of each, one after another.
  static func bundle(of representations: [String]) -> MIMEBundle {
    var bundle = MIMEBundle()
    for index in stride(from: 0, to: representations.count - 2, by: 3) {
      let type = representations[index]
      guard isMIMEType(type) else { continue }
      let content = representations[index + 1]
      if isJSON(type) {
        guard let value = try? JSONValue(parsing: content) else { continue }
        bundle.data[type] = value
      } else {
        bundle.data[type] = .string(type == "text/plain" ? cut(content) : content)
      }
      let hints = representations[index + 2]
      if !hints.isEmpty, let value = try? JSONValue(parsing: hints), value.object != nil {
        bundle.metadata[type] = value
      }
    }
    if bundle.data["text/plain"] == nil { bundle.data["text/plain"] = "" }
    return bundle
  }

  /// Whether front ends accept the key: a type and a subtype, without parameters.
  static func isMIMEType(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
              UInt8(ascii: "_"):
              true
            default: false
            }
          }
      }
  }

  private static func isJSON(_ type: String) -> Bool {
    type == "application/json" || type.hasSuffix("+json")
  }
}
