/// One value in several representations; a front end shows the richest that it can.
///
/// ```swift
/// var bundle = MIMEBundle(text: "a red square")
/// bundle["text/html"] = "<div style='width:2em;height:2em;background:red'></div>"
/// ```
public struct MIMEBundle: Sendable {
  /// A representation with its type.
  public struct Representation: Sendable {
    /// The MIME type without parameters, such as `text/html`.
    public var type: String
    /// The content: text as it is, JSON as text, images in base64.
    public var content: String
    /// Hints for the front end as the text of a JSON object, such as `{"width": 640}`; empty for none.
    public var hints: String

    /// Makes a representation.
    ///
    /// - Parameters:
    ///   - type: The MIME type without parameters.
    ///   - content: Text as it is, JSON as text, images in base64.
    ///   - hints: The text of a JSON object; empty for none.
    public init(type: String, content: String, hints: String = "") {
      self.type = type
      self.content = content
      self.hints = hints
    }
  }

  /// The representations, each type at most once.
  public private(set) var representations: [Representation] = []

  /// Makes a bundle with a plain text, which every bundle should have: terminals show it.
  ///
  /// - Parameter text: The plain text, without colours.
  public init(text: String) { set(Representation(type: "text/plain", content: text)) }

  /// The content of a type; `nil` when there is none. Setting replaces or adds; setting `nil` removes.
  public subscript(type: String) -> String? {
    get {
      for representation in representations where representation.type == type {
        return representation.content
      }
      return nil
    }
    set {
      if let newValue {
        set(Representation(type: type, content: newValue))
      } else {
        representations = representations.filter { $0.type != type }
      }
    }
  }

  /// Adds a representation, in place of the one that has its type.
  ///
  /// - Parameter representation: The representation.
  public mutating func set(_ representation: Representation) {
    for index in representations.indices where representations[index].type == representation.type {
      representations[index] = representation
      return
    }
    representations.append(representation)
  }

  /// Type, content and hints of each representation, one after another: what the host takes.
  var flattened: [String] {
    var result: [String] = []
    for representation in representations {
      result.append(representation.type)
      result.append(representation.content)
      result.append(representation.hints)
    }
    return result
  }
}
