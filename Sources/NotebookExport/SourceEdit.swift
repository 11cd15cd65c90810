/// A change to a text: other text in the place of some bytes of UTF-8.
struct SourceEdit: Equatable {
  var range: Range<Int>
  var replacement: String
}

extension String {
  /// The text with all edits made, which must not overlap.
  func applying(_ edits: [SourceEdit]) -> String {
    var result: [UInt8] = []
    let bytes = Array(utf8)
    var position = 0
    // Edits at one place keep their order.
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in sorted {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}
