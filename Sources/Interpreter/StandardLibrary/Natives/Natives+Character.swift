extension NativeRegistry {
  /// `Character` and `Unicode.Scalar`.
  mutating func registerCharacters() {
    let properties: [(String, @Sendable (Character) -> Bool)] = [
      ("isLetter", \.isLetter), ("isNumber", \.isNumber), ("isWholeNumber", \.isWholeNumber),
      ("isWhitespace", \.isWhitespace), ("isNewline", \.isNewline), ("isUppercase", \.isUppercase),
      ("isLowercase", \.isLowercase), ("isCased", \.isCased), ("isPunctuation", \.isPunctuation),
      ("isSymbol", \.isSymbol), ("isMathSymbol", \.isMathSymbol), ("isCurrencySymbol", \.isCurrencySymbol),
      ("isASCII", \.isASCII), ("isHexDigit", \.isHexDigit),
    ]
    for (name, property) in properties {
      register("character.\(name)") { call in call.returns(property(call.character(0))) }
    }
    let numbers: [(String, @Sendable (Character) -> Int?)] = [
      ("wholeNumberValue", \.wholeNumberValue), ("hexDigitValue", \.hexDigitValue),
      ("asciiValue", { $0.asciiValue.map(Int.init) }),
    ]
    for (name, number) in numbers {
      register("character.\(name)") { call in
        guard let value = number(call.character(0)) else { return call.returnsNone() }
        call.result.some().set(value)
      }
    }
    register("character.fromScalar") { call in call.returns(Character(call.scalar(0))) }
    registerScalars()
  }

  private mutating func registerScalars() {
    register("scalar.init") { call in
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0))) else {
        return call.returnsNone()
      }
      call.result.some().set(Int(scalar.value))
    }
    register("scalar.value") { call in call.returns(call.int(0)) }
    register("scalar.escaped") { call in call.returns(call.scalar(0).escaped(asASCII: call.bool(1))) }
    register("scalar.kind") { call in call.returns(call.scalar(0).isOfFoundationKind(call.int(1))) }
  }
}

extension NativeCall {
  /// A `Unicode.Scalar` argument.
  func scalar(_ index: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: int(index))) ?? "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to one of Foundation's character sets, by the numbers that the prelude's `CharacterSet` uses.
  fileprivate func isOfFoundationKind(_ kind: Int) -> Bool {
    switch (kind, properties.generalCategory) {
    case (0, .spaceSeparator): true
    case (0, _): value == 9
    case (1, _): (10...13).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
    case (2, .decimalNumber): true
    case (3, .uppercaseLetter), (3, .lowercaseLetter), (3, .titlecaseLetter), (3, .modifierLetter),
      (3, .otherLetter),
      (3, .nonspacingMark), (3, .spacingMark), (3, .enclosingMark):
      true
    case (4, .letterNumber), (4, .otherNumber): true
    case (5, .connectorPunctuation), (5, .dashPunctuation), (5, .openPunctuation), (5, .closePunctuation),
      (5, .initialPunctuation), (5, .finalPunctuation), (5, .otherPunctuation):
      true
    case (6, .uppercaseLetter), (6, .titlecaseLetter): true
    case (7, .lowercaseLetter): true
    case (8, .mathSymbol), (8, .currencySymbol), (8, .modifierSymbol), (8, .otherSymbol): true
    default: false
    }
  }
}
