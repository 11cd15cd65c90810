@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  func booleanLiteral(_ token: RawTokenSyntax) -> AST.Expression {
    AST.Expression(.booleanLiteral(token.tokenText == "true"), range(token: token))
  }

  // MARK: Numbers

  func integerLiteral(_ token: RawTokenSyntax) -> AST.Expression {
    AST.Expression(.integerLiteral(Self.magnitude(token.tokenText)), range(token: token))
  }

  /// The value of an integer literal in any base, `nil` when it does not fit 128 bits.
  private static func magnitude(_ text: SyntaxText) -> UInt128? {
    var digits = text[...]
    var radix: UInt64 = 10
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      switch text[1] {
      case UInt8(ascii: "x"): radix = 16
      case UInt8(ascii: "o"): radix = 8
      case UInt8(ascii: "b"): radix = 2
      default: break
      }
      if radix != 10 { digits = text[2...] }
    }
    // Sixty-four bits carry almost every literal; the wide arithmetic starts only where they end.
    var small: UInt64 = 0
    var large: UInt128?
    for byte in digits where byte != UInt8(ascii: "_") {
      guard let digit = digitValue(byte), digit < radix else { return nil }
      if let value = large {
        let (product, overflow) = value.multipliedReportingOverflow(by: UInt128(radix))
        let (sum, carry) = product.addingReportingOverflow(UInt128(digit))
        if overflow || carry { return nil }
        large = sum
      } else {
        let (product, overflow) = small.multipliedReportingOverflow(by: radix)
        let (sum, carry) = product.addingReportingOverflow(digit)
        if overflow || carry {
          large = UInt128(small) * UInt128(radix) + UInt128(digit)
        } else {
          small = sum
        }
      }
    }
    return large ?? UInt128(small)
  }

  private static func digitValue(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  func floatLiteral(_ token: RawTokenSyntax) -> AST.Expression {
    let written = String(syntaxText: token.tokenText)
    let text = written.utf8.contains(UInt8(ascii: "_")) ? String(written.filter { $0 != "_" }) : written
    guard let value = Double(text) else { return AST.Expression(.invalid, range(token: token)) }
    return AST.Expression(.floatLiteral(value, text: text), range(token: token))
  }

  // MARK: Strings

  func stringLiteral(_ node: RawStringLiteralExprSyntax) -> AST.Expression {
    let delimiterLength = node.openingPounds?.tokenText.count ?? 0
    let isMultiline = node.openingQuote.tokenKind == .multilineStringQuote
    if node.openingQuote.tokenKind == .singleQuote {
      return AST.Expression(.invalid, range(node))
    }
    let children = node.segments.layoutView.children
    // The usual literal is one piece without escapes.
    if children.count == 1, let child = children[0], let segment = RawStringSegmentSyntax(child),
      !Self.needsUnescaping(segment.content.tokenText)
    {
      return AST.Expression(.stringLiteral(String(syntaxText: segment.content.tokenText)), range(node))
    }
    var segments: [AST.StringSegment] = []
    var text: [UInt8] = []
    for case let child? in children {
      if let segment = RawStringSegmentSyntax(child) {
        Self.unescape(
          segment.content.tokenText, delimiterLength: delimiterLength, isMultiline: isMultiline, into: &text)
      } else if let segment = RawExpressionSegmentSyntax(child) {
        if !text.isEmpty { segments.append(.text(String(decoding: text, as: UTF8.self))) }
        text.removeAll(keepingCapacity: true)
        segments.append(.interpolation(arguments(segment.expressions)))
      }
    }
    if segments.isEmpty {
      return AST.Expression(.stringLiteral(String(decoding: text, as: UTF8.self)), range(node))
    }
    if !text.isEmpty { segments.append(.text(String(decoding: text, as: UTF8.self))) }
    return AST.Expression(.interpolatedString(segments), range(node))
  }

  func simpleStringLiteral(_ node: RawSimpleStringLiteralExprSyntax) -> AST.Expression {
    var text: [UInt8] = []
    for segment in node.segments.elements {
      Self.unescape(segment.content.tokenText, delimiterLength: 0, isMultiline: false, into: &text)
    }
    return AST.Expression(.stringLiteral(String(decoding: text, as: UTF8.self)), range(node))
  }

  private static func needsUnescaping(_ text: SyntaxText) -> Bool {
    text.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\r") }
  }

  /// Resolves the escapes of a piece of a string literal and makes every line break a line feed.
  ///
  /// The parser has taken away indentation and escaped line breaks, and reports escapes that are wrong; those stay
  /// as written.
  private static func unescape(
    _ text: SyntaxText, delimiterLength: Int, isMultiline: Bool, into output: inout [UInt8]
  ) {
    var index = 0
    let count = text.count
    while index < count {
      let byte = text[index]
      if byte == UInt8(ascii: "\r") {
        index += 1
        if index < count, text[index] == UInt8(ascii: "\n") { index += 1 }
        output.append(UInt8(ascii: "\n"))
        continue
      }
      var next = index + 1
      guard byte == UInt8(ascii: "\\"), next + delimiterLength < count,
        text[next..<(next + delimiterLength)].allSatisfy({ $0 == UInt8(ascii: "#") })
      else {
        output.append(byte)
        index += 1
        continue
      }
      next += delimiterLength
      if let (scalar, end) = escapedScalar(text, at: next) {
        output.append(contentsOf: UTF8.encode(scalar)!)
        index = end
      } else {
        output.append(byte)
        index += 1
      }
    }
  }

  /// The scalar that the escape starting after the backslash stands for, and where it ends.
  private static func escapedScalar(_ text: SyntaxText, at index: Int) -> (Unicode.Scalar, end: Int)? {
    switch text[index] {
    case UInt8(ascii: "0"): return ("\0", index + 1)
    case UInt8(ascii: "n"): return ("\n", index + 1)
    case UInt8(ascii: "r"): return ("\r", index + 1)
    case UInt8(ascii: "t"): return ("\t", index + 1)
    case UInt8(ascii: "\\"): return ("\\", index + 1)
    case UInt8(ascii: "\""): return ("\"", index + 1)
    case UInt8(ascii: "'"): return ("'", index + 1)
    case UInt8(ascii: "u"):
      var next = index + 1
      guard next < text.count, text[next] == UInt8(ascii: "{") else { return nil }
      next += 1
      var value: UInt32 = 0
      var digits = 0
      while next < text.count, let digit = digitValue(text[next]), digits < 8 {
        value = value << 4 | UInt32(digit)
        digits += 1
        next += 1
      }
      guard digits > 0, next < text.count, text[next] == UInt8(ascii: "}"),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      return (scalar, next + 1)
    default: return nil
    }
  }

  // MARK: Regular expressions

  func regexLiteral(_ node: RawRegexLiteralExprSyntax) -> AST.Expression {
    hasRegexLiterals = true
    let pounds = String(repeating: "#", count: node.openingPounds?.tokenText.count ?? 0)
    let pattern = String(syntaxText: node.regex.tokenText)
    return AST.Expression(.regexLiteral("\(pounds)/\(pattern)/\(pounds)"), range(node))
  }
}
