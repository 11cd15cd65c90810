/// Text without what a comparison leaves out of account.
enum FoldedText {
  /// The text without case, or without marks, or both.
  static func of(_ text: String, ignoresCase: Bool, ignoresMarks: Bool) -> String {
    let text = ignoresCase ? text.lowercased() : text
    guard ignoresMarks, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      result.append(letter(scalar))
    }
    return String(result)
  }

  /// A letter without its marks, which its name tells: LATIN SMALL LETTER E WITH ACUTE.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0x80, let name = scalar.properties.name, name.hasPrefix("LATIN ") else {
      return scalar
    }
    let words = name.split(separator: " ")
    guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].count == 1,
      let base = (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).unicodeScalars.first
    else { return scalar }
    // A stroke is part of its letter, not a mark on it.
    return words[5...].contains("STROKE") ? scalar : base
  }
}
