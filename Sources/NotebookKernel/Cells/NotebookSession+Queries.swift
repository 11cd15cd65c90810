import JupyterWire

extension NotebookSession {
  /// What may stand at the cursor: names of the session and the library, or of magics.
  func completions(_ request: CompleteRequest) -> CompleteReply {
    if let range = magicName(in: request.code, at: request.cursor) {
      let typed = Array(request.code.utf8)[range.lowerBound..<request.cursor]
      let items = Magic.allCases.filter { $0.rawValue.utf8.starts(with: typed) }.map { magic in
        CompletionItem(magic.rawValue, type: "magic", signature: magic.summary)
      }
      return CompleteReply(items: items, replacing: range)
    }
    return interpreter.completions(in: MagicCell(request.code).source, at: request.cursor)
  }

  /// What stands at the cursor.
  func inspect(_ request: InspectRequest) -> InspectReply {
    if let range = magicName(in: request.code, at: request.cursor),
      let magic = Magic(rawValue: String(decoding: Array(request.code.utf8)[range], as: UTF8.self))
    {
      return .found(MIMEBundle(text: "\(magic.usage)\n\n\(magic.summary)"))
    }
    let source = MagicCell(request.code).source
    guard let found = interpreter.inspect(source, at: request.cursor, detail: request.detailLevel) else {
      return .notFound
    }
    return .found(found.bundle)
  }

  /// Whether Enter runs the code in a console.
  func completeness(_ code: String) -> IsCompleteReply {
    let parts = MagicCell(code)
    if parts.source.isBlank { return .complete }
    return interpreter.completeness(of: parts.source)
  }

  /// The range of the name of the magic that the cursor is in, in UTF-8 bytes.
  private func magicName(in code: String, at cursor: Int) -> Range<Int>? {
    let bytes = Array(code.utf8)
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let newline = UInt8(ascii: "\n")
    var start = cursor
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    // Only lines that are blank or magics may stand before it.
    let earlier = bytes[..<start].split(separator: newline)
    guard earlier.allSatisfy({ ($0.first { !isSpace($0) } ?? UInt8(ascii: "%")) == UInt8(ascii: "%") }) else {
      return nil
    }
    while start < cursor, isSpace(bytes[start]) { start += 1 }
    guard start < cursor, bytes[start] == UInt8(ascii: "%") else { return nil }
    while start < cursor, bytes[start] == UInt8(ascii: "%") { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] != newline, !isSpace(bytes[end]) { end += 1 }
    return cursor <= end ? start..<end : nil
  }
}
