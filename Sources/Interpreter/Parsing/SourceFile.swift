import Synchronization

/// A piece of source text with a name: a notebook cell, a script, or a file of the standard library.
final class SourceFile: Sendable {
  /// The name that diagnostics show, such as `Cell In[3]` or `main.swift`.
  let name: String
  /// The text, as typed.
  let text: String
  /// Whether the file belongs to the interpreter's own library, which may use `@_native` and `@_intrinsic`.
  let isLibrary: Bool
  /// UTF-8 offsets at which lines start; the first is 0.
  var lineStarts: [Int] {
    knownLineStarts.withLock { starts in
      if starts.isEmpty { starts = Self.lineStarts(of: text) }
      return starts
    }
  }
  /// Found when first asked for: most files never need it.
  private let knownLineStarts = Mutex<[Int]>([])

  init(name: String, text: String, isLibrary: Bool = false) {
    self.name = name
    self.text = text
    self.isLibrary = isLibrary
  }

  private static func lineStarts(of text: String) -> [Int] {
    var starts = [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == UInt8(ascii: "\n") { starts.append(offset) }
    }
    return starts
  }

  /// The line and column (both from 1; the column counts UTF-8 bytes, as swiftc does) of a UTF-8 offset.
  func location(at offset: Int) -> (line: Int, column: Int) {
    let lineStarts = lineStarts
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }

  /// The text of a line (from 1) without its line break.
  func line(_ number: Int) -> Substring {
    let lineStarts = lineStarts
    guard number >= 1, number <= lineStarts.count else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    let rest = text[start...]
    return rest.prefix { $0 != "\n" && $0 != "\r\n" }
  }
}

/// A range of UTF-8 offsets in a source file.
struct SourceRange: Sendable {
  /// The file; `nil` for what the compiler made up.
  var file: SourceFile?
  /// The UTF-8 offset of the first byte.
  var start: Int32
  /// The UTF-8 offset after the last byte.
  var end: Int32

  /// Its last byte, such as the brace that closes a block.
  var last: SourceRange { SourceRange(file: file, start: max(end - 1, start), end: end) }

  /// The range of synthesized code.
  static var none: SourceRange { SourceRange(file: nil, start: 0, end: 0) }
}
