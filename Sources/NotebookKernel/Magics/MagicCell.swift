/// A cell taken apart: the magics at its start, and the Swift that remains.
public struct MagicCell: Equatable, Sendable {
  /// A magic as written.
  public struct Invocation: Equatable, Sendable {
    /// The name without `%`.
    public var name: String
    /// The rest of the line.
    public var argument: String
    /// The line, from 0.
    public var line: Int
  }

  /// The magics in order.
  public private(set) var invocations: [Invocation] = []
  /// The Swift that remains, every byte of UTF-8 where it was: what belongs to magics is blank.
  public private(set) var source: String

  /// Takes a cell apart.
  ///
  /// - Parameter code: The cell's text.
  public init(_ code: String) {
    source = code
    // The usual cell has none, and is not copied.
    guard let first = code.unicodeScalars.first(where: { !$0.properties.isWhitespace }), first == "%" else {
      return
    }
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      let text = line.drop { $0.isWhitespace }
      if text.isEmpty { continue }
      guard text.hasPrefix("%") else { break }
      let word = text.drop { $0 == "%" }
      let name = word.prefix { !$0.isWhitespace }
      let argument = word[name.endIndex...].drop { $0.isWhitespace }
      invocations.append(
        Invocation(name: String(name), argument: String(argument.trimmedEnd), line: number))
      let keepsArgument = Magic(rawValue: String(name))?.takesCode ?? false
      let blank = String(repeating: " ", count: line.utf8.count - (keepsArgument ? argument.utf8.count : 0))
      lines[number] = keepsArgument ? blank + argument : blank
      if keepsArgument { break }
    }
    source = lines.joined(separator: "\n")
  }
}

extension Substring {
  /// Without white space at the end.
  var trimmedEnd: Substring {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    String(self[startIndex...].drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
