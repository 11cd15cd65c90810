extension Session {
  /// What may stand at a place of source text, which need not be whole.
  ///
  /// - Parameters:
  ///   - code: The source.
  ///   - utf8Offset: The place, in UTF-8 bytes.
  public func completions(in code: String, at utf8Offset: Int) -> CompletionList {
    readLibrary(for: code)
    // Names of what is read on demand are offered too, once they are begun.
    let typed = code.utf8.prefix(utf8Offset).reversed().prefix {
      $0 == 0x5F || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
    }
    if typed.count >= 3 {
      ready.readLibrary(
        words: Prelude.words(beginningWith: String(decoding: typed.reversed(), as: UTF8.self)[...]))
    }
    return Assistant(checker: ready.checker).completions(in: code, at: utf8Offset)
  }

  /// What the name at a place of source text stands for.
  ///
  /// - Parameters:
  ///   - code: The source.
  ///   - utf8Offset: The place, in UTF-8 bytes: in a name, or inside the parentheses of its call.
  ///   - detail: 0 for the declarations, 1 for their documentation in full.
  /// - Returns: `nil` when there is no name, or it stands for nothing.
  public func inspect(_ code: String, at utf8Offset: Int, detail: Int = 0) -> Inspection? {
    readLibrary(for: code)
    return Assistant(checker: ready.checker).inspect(code, at: utf8Offset, detail: detail) { value(of: $0) }
  }

  private func readLibrary(for code: String) {
    ready.readLibrary(
      for: code, imports: Parser.parse(SourceFile(name: "completion", text: code)).file.imports)
  }
}
