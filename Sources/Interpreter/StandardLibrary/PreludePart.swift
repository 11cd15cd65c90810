/// A part of the library that a session reads when a source first asks for it, so that starting one costs no more than
/// what every program needs.
struct PreludePart: Sendable {
  /// The name, by which other parts need it.
  let name: String
  /// The modules whose import makes the part available; empty when it belongs to `Swift` itself.
  var modules: Set<String> = []
  /// The words that ask for the part where they occur in a source; empty when the import alone does.
  var words: Set<String> = []
  /// The parts that this one's declarations mention.
  var needs: [String] = []
  /// The files, made when they are read.
  let files: @Sendable () -> [(name: String, source: String)]

  /// Whether a source with these words asks for the part, with these modules imported so far.
  func isWanted(words used: Set<Substring>, modules imported: Set<String>) -> Bool {
    guard modules.isEmpty || !modules.isDisjoint(with: imported) else { return false }
    return words.isEmpty ? !modules.isEmpty : words.contains { used.contains(Substring($0)) }
  }
}

extension PreludePart {
  /// The names and keywords that occur in a text, those in comments and strings among them.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func words(in text: String) -> Set<Substring> {
    var words: Set<Substring> = []
    let utf8 = text.utf8
    var start: String.Index?
    for index in utf8.indices {
      let byte = utf8[index]
      let isPart =
        byte >= 0x80 || byte == UInt8(ascii: "_")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isPart {
        if start == nil { start = index }
      } else if let begin = start {
        words.insert(text[begin..<index])
        start = nil
      }
    }
    if let begin = start { words.insert(text[begin...]) }
    return words
  }
}
